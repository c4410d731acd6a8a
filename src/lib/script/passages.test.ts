import { expect, test } from 'vitest';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { DEFAULT_PRIVACY } from '#lib/conference/conference.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { aConference, aCue, aLine, anAward, anItem, aSpeaker } from '#lib/testing/make.ts';
import { passages } from './passages.ts';

test('what was written by hand, with where: what is off today too', () => {
	const cues = [aCue({ id: 'c', title: 'Mời bà An', lines: [aLine({ text: 'Mời bà An.' })] })];
	const conference = aConference({
		name: 'Hội nghị sơ kết',
		place: 'Nhà văn hóa Lê Thị An',
		agenda: [anItem({ id: 'a', title: 'Bà An.', performerLabel: 'Bà An', cues, enabled: false })],
		facts: { 'cơ quan khen': 'Quận 5' },
		emergencies: [{ id: 'fire', title: 'Cháy', text: 'Mời quý vị ra cửa.' }],
		awards: { ...NO_AWARDS, list: [anAward({ id: 'w', name: 'Lê An', title: 'Phường 3' })] },
		discussion: {
			...NO_DISCUSSION,
			papers: [
				aSpeaker({ id: 'p', name: 'Mai An', unit: 'Phường 4', topic: 'Giảm nghèo' }),
				aSpeaker({ id: 'q', name: 'An', topic: 'Tự quản', personId: 'an' })
			]
		},
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
		{ text: 'Lê An', where: { in: 'award', award: 'w' } },
		{ text: 'Phường 3', where: { in: 'award', award: 'w' } },
		{ text: '', where: { in: 'award', award: 'w' } },
		{ text: 'Mai An', where: { in: 'paper', paper: 'p' } },
		{ text: 'Phường 4', where: { in: 'paper', paper: 'p' } },
		{ text: 'Giảm nghèo', where: { in: 'paper', paper: 'p' } },
		{ text: 'Tự quản', where: { in: 'paper', paper: 'q' } },
		{ text: 'Bà Lê Thị An', where: { in: 'contact' } }
	]);
});
