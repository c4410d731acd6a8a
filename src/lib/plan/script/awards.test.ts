import { describe, expect, test } from 'vitest';
import { anAward, aPerson } from '#lib/testing/make.ts';
import type { Award } from '#lib/awards/award.ts';
import type { Mark } from '#lib/awards/attending.ts';
import { peopleById } from '#lib/people/person.ts';
import { batchValues } from '#lib/script/batch-values.ts';
import { fill } from '#lib/script/template.ts';
import { awards } from './awards.ts';

type Called = Partial<Award> & { readonly mark?: Mark };

const presenter = aPerson({
	id: 'thuy',
	honorific: 'Bà',
	name: 'Hồ Ngọc Thúy',
	presence: 'present'
});
const unseen = aPerson({ id: 'unseen', name: 'Trần Văn Muộn' });
const people = peopleById([presenter, unseen]);

/** The words of a cue for a batch of those who are called, by kind of line. */
function words(cue: string, kind: 'spoken' | 'direction', ...called: readonly Called[]): string {
	const recipients = called.map(({ mark, ...award }, index) => ({
		award: anAward({ id: `${index}`, title: '', ...award }),
		mark
	}));
	const batch = { code: 'B', number: 2, presenterId: 'thuy', spareId: null, recipients };
	const values = batchValues({ kind: 'batch', id: 'B', isEmpty: false, batch }, people);
	const lines = awards.find(({ id }) => id === cue)?.lines ?? [];
	return lines
		.filter((line) => line.kind === kind)
		.flatMap(({ text }) => fill(text, values))
		.map((segment) => (segment.kind === 'text' ? segment.text : `{${segment.text}}`))
		.join('')
		.trim();
}

const AN: Called = { name: 'Lý An' };
const BINH: Called = { honorific: 'Bà', name: 'Mai Bình' };
const BODY: Called = { form: 'collective', honorific: '', name: 'Công an Phường 3' };

describe('a batch is called up', () => {
	test('of several people', () => {
		expect(words('awards-batch', 'spoken', { ...AN, title: 'Phường 3' }, BINH)).toBe(
			[
				'Xin trân trọng kính mời các cá nhân sau đây lên sân khấu đón nhận Giấy khen:',
				'– Ông Lý An, Phường 3;',
				'– Bà Mai Bình.',
				'Xin trân trọng kính mời!'
			].join('\n')
		);
	});

	test('of one, who is not called several', () => {
		expect(words('awards-batch', 'spoken', AN)).toContain('kính mời cá nhân sau đây lên sân khấu');
		expect(words('awards-present', 'spoken', AN)).toContain('và chúc mừng ông Lý An.');
		expect(words('awards-photo', 'spoken', AN)).toContain(' cùng ông Lý An vừa được khen thưởng');
	});

	test('of bodies, for whom somebody comes up', () => {
		expect(words('awards-batch', 'spoken', BODY, { ...BODY, name: 'Chùa Ông' })).toContain(
			'kính mời đại diện các tập thể sau đây lên sân khấu đón nhận Giấy khen:'
		);
		expect(words('awards-present', 'spoken', BODY)).toContain('và chúc mừng Công an Phường 3.');
		expect(words('awards-photo', 'spoken', BODY)).toContain(
			' cùng đại diện Công an Phường 3 vừa được'
		);
	});

	test('of two kinds and forms, each with its recipients as they stand', () => {
		const called = [{ ...BODY, kind: 'Bằng khen' }, { ...AN, kind: 'Bằng khen' }, AN, BINH];
		expect(words('awards-batch', 'spoken', ...called)).toBe(
			[
				'Xin trân trọng kính mời đại diện tập thể sau đây lên sân khấu đón nhận Bằng khen:',
				'– Công an Phường 3.',
				'Xin trân trọng kính mời!',
				'Xin trân trọng kính mời cá nhân sau đây lên sân khấu đón nhận Bằng khen:',
				'– Ông Lý An.',
				'Xin trân trọng kính mời!',
				'Xin trân trọng kính mời các cá nhân sau đây lên sân khấu đón nhận Giấy khen:',
				'– Ông Lý An;',
				'– Bà Mai Bình.',
				'Xin trân trọng kính mời!'
			].join('\n')
		);
		expect(words('awards-present', 'spoken', ...called)).toBe(
			'Xin trân trọng kính mời bà Hồ Ngọc Thúy, Phó Chủ tịch Ủy ban nhân dân Quận 5, lên trao Bằng khen, Giấy khen và chúc mừng tập thể và các cá nhân.'
		);
	});
});

describe('whoever does not come up', () => {
	test('is received for, by somebody named small', () => {
		const called = { ...AN, mark: { as: 'represented', by: 'Ông Lý Em' } } as const;
		expect(words('awards-batch', 'spoken', called)).toContain(
			'– Ông Lý An (do ông Lý Em nhận thay).'
		);
	});

	test('is given it later', () => {
		expect(words('awards-batch', 'spoken', BINH, { ...AN, mark: { as: 'absent' } })).toBe(
			[
				'Xin trân trọng kính mời cá nhân sau đây lên sân khấu đón nhận Giấy khen:',
				'– Bà Mai Bình.',
				'Xin trân trọng kính mời!',
				'Ông Lý An chưa thể lên nhận hôm nay; Ban Tổ chức xin trân trọng chuyển Giấy khen đến sau Hội nghị.'
			].join('\n')
		);
	});

	test('and was not seen is asked for and not read out', () => {
		const missing = { ...AN, personId: 'unseen', title: 'Phường 3' };
		expect(words('awards-batch', 'spoken', missing)).toBe('');
		const binh = { ...BINH, personId: 'unseen' };
		expect(words('awards-batch', 'direction', missing, binh)).toMatch(
			/^Chưa thấy qua cửa, xin hỏi cánh gà trước khi đọc.*:\n– ông Lý An, Phường 3;\n– bà Mai Bình\.\n/
		);
		expect(words('awards-present', 'direction', missing, BINH)).toMatch(
			/^Chưa đọc tên vì chưa thấy qua cửa; .* trước khi mời lãnh đạo.*:\n– ông Lý An, Phường 3\.\n/
		);
		expect(words('awards-present', 'direction', BINH)).toMatch(/^Khay B/);
	});

	test.each([
		['awards-present', 'trước khi mời lãnh đạo'],
		['awards-photo', 'trước khi mời chụp ảnh'],
		['awards-return', 'trước khi mời về vị trí']
	])('and was not seen is looked for again in %s', (cue, before) => {
		const missing = { ...AN, personId: 'unseen' };
		expect(words(cue, 'direction', missing)).toContain(
			`xin nhìn hàng đứng và hỏi cánh gà ${before}, ai đã lên thì báo Thư ký ghi có mặt:\n– ông Lý An.`
		);
		expect(words(cue, 'direction', BINH)).not.toContain('chưa thấy');
	});

	test('leaves nothing unsaid of what is handed over', () => {
		const missing = { ...AN, personId: 'unseen' };
		expect(words('awards-present', 'spoken', missing)).toBe(
			'Xin trân trọng kính mời bà Hồ Ngọc Thúy, Phó Chủ tịch Ủy ban nhân dân Quận 5, lên trao Giấy khen và chúc mừng cá nhân.'
		);
	});
});
