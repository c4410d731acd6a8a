import { describe, expect, test } from 'vitest';
import { aConference, anAward, anItem, aPerson, aSpeaker } from '#lib/testing/make.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NO_CEREMONY } from '#lib/awards/ceremony.ts';
import type { Mark } from '#lib/awards/attending.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { peopleById } from '#lib/people/person.ts';
import { READY, type Progress } from '#lib/run/progress.ts';
import { readScript } from '#lib/script/script.ts';
import { laidOut } from '#lib/turns/lay-out.ts';
import { awards } from './awards.ts';
import { discussion } from './discussion.ts';

const collectives = ['one', 'two'].map((id, index) =>
	anAward({ id, place: index, form: 'collective', honorific: '', name: `Khu phố ${index + 1}` })
);
const person = anAward({ id: 'three', personId: 'muon' });
const conference = aConference({
	facts: { 'thời đoạn': 'năm 2022' },
	agenda: [
		anItem({ id: 'awards', kind: 'awards', cues: awards }),
		anItem({ id: 'talk', kind: 'discussion', cues: discussion })
	],
	awards: { ...NO_AWARDS, list: [...collectives, person] },
	discussion: {
		...NO_DISCUSSION,
		papers: [
			aSpeaker({ id: 'p1', minutes: 5, personId: 'muon' }),
			aSpeaker({ id: 'p2', minutes: 7, name: 'Mai Bình' })
		]
	}
});
const people = peopleById([
	aPerson({ id: 'muon', name: 'Lý Muộn', presence: 'late' }),
	aPerson({ id: 'came', presence: 'present' })
]);

/** What the MC sees in a cue of today, line by line. */
function wordsAt(
	cue: string,
	marks: Readonly<Record<string, Mark>> = {},
	others: Partial<Progress> = {}
): readonly string[] {
	const today = { ...READY, ceremony: { ...NO_CEREMONY, marks }, ...others };
	const items = laidOut(conference, today, people);
	const cues = readScript(conference, people, items, today).flatMap((item) => item.cues);
	return (cues.find(({ id }) => id === cue)?.lines ?? []).map(({ segments }) =>
		segments.map(({ text }) => text).join('')
	);
}

describe('an award that was withdrawn', () => {
	const marks = { two: { as: 'withdrawn' } } as const;

	test('is neither counted nor left unexplained before the decision is read', () => {
		const [direction, , words] = wordsAt('awards-invite', marks);
		expect(direction).toBe(
			'Số đọc dưới đây đã trừ 01 trường hợp rút khỏi phần trao; Quyết định ghi 02 tập thể và 01 cá nhân. Nhắc người công bố Quyết định trước khi mời.'
		);
		expect([direction, words].join()).not.toContain('Khu phố 2');
		expect(wordsAt('awards-invite', marks).join('\n')).toContain(
			'đã quyết định khen thưởng 01 tập thể và 01 cá nhân.'
		);
	});

	test('says nothing where there is none', () => {
		const words = wordsAt('awards-invite').join('\n');
		expect(words).toContain('đã quyết định khen thưởng 02 tập thể và 01 cá nhân.');
		expect(words).not.toContain('rút khỏi');
	});
});

describe('a batch', () => {
	test('is told which comes after it, and the last one nothing', () => {
		expect(wordsAt('awards-return.A')).toContain('Đợt 2, khay B, đứng sẵn bên cánh gà.');
		expect(wordsAt('awards-return.B', { three: { as: 'here' } }).join('\n')).not.toContain(
			'đứng sẵn'
		);
	});

	test('stays on the wall until the next one is called', () => {
		const scenes = awards.filter(({ each }) => each === 'batch').map(({ scene }) => scene);
		expect(new Set(scenes)).toEqual(new Set(['batch']));
	});

	test('whom nobody has seen is not invited: at every step the MC looks for them first', () => {
		expect(wordsAt('awards-batch.B')[0]).toMatch(/^Chưa thấy qua cửa, .*:\n– ông Lâm Gia Thịnh/);
		for (const cue of ['awards-present.B', 'awards-photo.B', 'awards-return.B']) {
			expect(wordsAt(cue)[0]).toMatch(/^Chưa đọc tên .*:\n– ông Lâm/);
			expect(wordsAt(cue).join('\n')).not.toContain('kính mời');
		}
	});
});

describe('the discussion', () => {
	test('asks each paper for the time it really has', () => {
		expect(wordsAt('discussion-rules').join('\n')).toContain(
			'xin mỗi tham luận trình bày trong 5 đến 7 phút,'
		);
	});

	test('looks for a speaker the doors have not seen before they are called', () => {
		expect(wordsAt('discussion-papers.p1')[0]).toBe(
			'Chưa thấy ông Lý Muộn qua cửa, xin hỏi lễ tân trước khi mời.'
		);
		expect(wordsAt('discussion-papers.p2')[0]).toMatch(/^Xin trân trọng kính mời ông Mai Bình/);
	});

	test('looks for who is to get ready in the words before theirs', () => {
		const late = aSpeaker({ id: 'f2', personId: 'muon' });
		const asked = 'Chưa thấy ông Lý Muộn qua cửa, xin hỏi lễ tân trước khi mời chuẩn bị.';
		const floor = { ...READY.floor, placements: [{ speaker: 'p2', before: 'p1' }] };
		expect(wordsAt('discussion-papers.p2', {}, { floor })[0]).toBe(asked);
		expect(wordsAt('discussion-papers.p1', {}, { floor })).not.toContain(asked);
		const heard = { floor: { ...floor, admitted: [aSpeaker({ id: 'f1' }), late] } };
		expect(wordsAt('discussion-speaker.f1', {}, heard)[0]).toBe(asked);
	});

	test('ends once what a delegate wrote as a sentence', () => {
		const topic = 'Mô hình "Bếp ăn" ở khu phố.';
		const floor = { ...READY.floor, admitted: [aSpeaker({ id: 'f1', minutes: 3, topic })] };
		expect(wordsAt('discussion-speaker.f1', {}, { floor })).toContain(
			'3 phút; nội dung đăng ký: Mô hình “Bếp ăn” ở khu phố. Thư ký ghi ý kiến vào phần của người phát biểu. Sau đó Chủ tọa đọc:'
		);
	});
});
