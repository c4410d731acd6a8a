import { describe, expect, test } from 'vitest';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { anAward, aSpeaker, minute } from '#lib/testing/make.ts';
import { came, ended, theMinutes, type Told } from '#lib/testing/minutes.ts';
import { agenda as turns } from '#lib/testing/turns.ts';
import { passagesOf } from './passages.ts';

const texts = (told: Told) =>
	passagesOf(theMinutes(told)).flatMap((passage) => ('text' in passage ? passage.text : []));
const at = (count: number) => ({ at: minute(count) });

describe('the discussion', () => {
	const papers = [
		aSpeaker({ id: 'p1', topic: '"Chăm lo" người nghèo' }),
		aSpeaker({ id: 'p2', name: 'Đặng Mỹ Lan', honorific: 'Bà', topic: '' })
	];
	const conference = { agenda: turns, discussion: { ...NO_DISCUSSION, papers } };
	const point = { type: 'noted', note: 'n', item: 'discussion', text: 'Nhân rộng.' } as const;

	test('names who spoke, on what and how long, what was noted, and who did not', () => {
		const events = [
			came(0, 'discussion'),
			came(2, 'discussion', 'p1'),
			{ ...point, speaker: 'p1', ...at(3) },
			ended(9)
		];
		const said = texts({ conference, events });
		const from = said.indexOf('Có 01 tham luận trình bày tại Hội nghị:');
		expect(said.slice(from + 1, from + 5)).toEqual([
			'Ông Lê Thanh Dũng – Ủy ban Mặt trận Tổ quốc Việt Nam Phường 3, trình bày tham luận “‘Chăm lo’ người nghèo”.',
			'Nhân rộng.',
			'Tham luận đã đăng ký, không trình bày tại Hội nghị: 01 bài, gồm:',
			'Bà Đặng Mỹ Lan – Ủy ban Mặt trận Tổ quốc Việt Nam Phường 3'
		]);
	});

	test('leaves room for what nobody noted', () => {
		const events = [came(0, 'discussion'), came(2, 'discussion', 'p2'), ended(9)];
		expect(texts({ conference, events })).toContain('Ý chính: ……………');
	});

	test('tells papers from words', () => {
		const speaker = aSpeaker({ id: 'f1', name: 'Trần Thị Hoa', honorific: 'Bà', topic: 'Thủ tục' });
		const admitted = { type: 'admitted', speaker, ...at(1) } as const;
		const spoke = [came(2, 'discussion', 'p1'), came(9, 'discussion', 'f1'), ended(12)];
		const said = texts({ conference, events: [came(0, 'discussion'), admitted, ...spoke] });
		expect(said).toEqual(
			expect.arrayContaining([
				'Có 02 lượt phát biểu, gồm 01 tham luận và 01 ý kiến tại Hội nghị:',
				'Bà Trần Thị Hoa – Ủy ban Mặt trận Tổ quốc Việt Nam Phường 3, phát biểu về “Thủ tục”.'
			])
		);
	});
});

describe('the awards', () => {
	const list = [
		anAward({ id: 'w1', form: 'collective', honorific: '', name: 'Phường 6', title: 'Quận 5' }),
		anAward({ id: 'w2', name: 'Thịnh', title: 'Phường 5' }),
		anAward({ id: 'w3', name: 'Dũng', title: 'Phường 3' })
	];
	const decision = {
		...{ id: 'decision', number: '15/QĐ', date: '2022-04-20', issuer: '', signer: '' }
	};
	const batches = [{ code: 'A', awards: ['w1', 'w2', 'w3'], presenterId: null, spareId: null }];
	const conference = {
		agenda: turns,
		awards: { ...NO_AWARDS, decisions: [decision], list, batches }
	};

	test('say by which decision, how many, to whom, and who is still to receive theirs', () => {
		const marks = [
			{ type: 'award-marked', award: 'w2', mark: { as: 'represented', by: 'bà Tư' }, ...at(1) },
			{ type: 'award-marked', award: 'w3', mark: { as: 'absent' }, ...at(1) }
		] as const;
		const events = [came(0, 'awards'), ...marks, came(2, 'awards', 'A'), ended(9)];
		const said = texts({ conference, events });
		const from = said.indexOf(
			'Khen thưởng theo Quyết định số 15/QĐ ngày 20 tháng 4 năm 2022 của …………….'
		);
		expect(said.slice(from + 1, from + 7)).toEqual([
			'Đã trao 02 Giấy khen (01 tập thể, 01 cá nhân).',
			'Đợt 1, Giấy khen; người trao: ……………. Người nhận:',
			'Phường 6 – Quận 5',
			'Ông Thịnh – Phường 5 (bà Tư nhận thay)',
			'Chưa trao tại Hội nghị: 01 trường hợp, gồm:',
			'Ông Dũng – Phường 3, Giấy khen: vắng mặt'
		]);
	});
});
