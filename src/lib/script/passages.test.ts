import { expect, test } from 'vitest';
import { aConference, aCue, aLine, anItem } from '#lib/testing/make.ts';
import { passages } from './passages.ts';

test('what was written by hand, with where: lines of every item, facts, emergency lines', () => {
	const cues = [aCue({ id: 'c', lines: [aLine({ id: 'l', text: 'Mời bà An.' })] })];
	const conference = aConference({
		agenda: [anItem({ id: 'a', cues, enabled: false })],
		facts: { 'cơ quan khen': 'Quận 5' },
		emergencies: [{ id: 'fire', title: 'Cháy', text: 'Mời quý vị ra cửa.' }]
	});
	expect(passages(conference)).toEqual([
		{ text: 'Mời bà An.', where: { in: 'line', item: 'a', cue: 'c', line: 'l' } },
		{ text: 'Quận 5', where: { in: 'fact', name: 'cơ quan khen' } },
		{ text: 'Mời quý vị ra cửa.', where: { in: 'emergency', emergency: 'fire' } }
	]);
});
