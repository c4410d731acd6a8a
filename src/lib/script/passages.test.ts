import { expect, test } from 'vitest';
import { DEFAULT_PRIVACY } from '#lib/conference/conference.ts';
import { aConference, aCue, aLine, anItem } from '#lib/testing/make.ts';
import { passages } from './passages.ts';

test('what was written by hand, with where: what is off today too', () => {
	const cues = [aCue({ id: 'c', title: 'Mời bà An', lines: [aLine({ text: 'Mời bà An.' })] })];
	const conference = aConference({
		name: 'Hội nghị sơ kết',
		place: 'Nhà văn hóa Lê Thị An',
		agenda: [anItem({ id: 'a', title: 'Bà An.', performerLabel: 'Bà An', cues, enabled: false })],
		facts: { 'cơ quan khen': 'Quận 5' },
		emergencies: [{ id: 'fire', title: 'Cháy', text: 'Mời quý vị ra cửa.' }],
		privacy: { ...DEFAULT_PRIVACY, contact: 'Bà Lê Thị An' }
	});
	expect(passages(conference)).toEqual([
		{ text: 'Hội nghị sơ kết', where: { in: 'details', field: 'name' } },
		{ text: 'Nhà văn hóa Lê Thị An', where: { in: 'details', field: 'place' } },
		{ text: 'Bà An.', where: { in: 'item', item: 'a' } },
		{ text: 'Bà An', where: { in: 'item', item: 'a' } },
		{ text: 'Mời bà An', where: { in: 'cue', item: 'a', cue: 'c' } },
		{ text: 'Mời bà An.', where: { in: 'cue', item: 'a', cue: 'c' } },
		{ text: 'Quận 5', where: { in: 'fact', name: 'cơ quan khen' } },
		{ text: 'Cháy', where: { in: 'emergency', emergency: 'fire' } },
		{ text: 'Mời quý vị ra cửa.', where: { in: 'emergency', emergency: 'fire' } },
		{ text: 'Bà Lê Thị An', where: { in: 'contact' } }
	]);
});
