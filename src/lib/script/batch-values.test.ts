import { describe, expect, test } from 'vitest';
import { anAward, aPerson } from '#lib/testing/make.ts';
import type { Mark } from '#lib/awards/attending.ts';
import { peopleById } from '#lib/people/person.ts';
import type { BatchTurn } from '#lib/turns/turn.ts';
import { batchValues } from './batch-values.ts';

describe('what is read of a batch', () => {
	const came = aPerson({ id: 'came', presence: 'present' });
	const late = aPerson({ id: 'late', presence: 'late' });
	const away = aPerson({ id: 'away', presence: 'absent' });
	const vice = aPerson({ id: 'vice', honorific: 'Bà', name: 'Lý Ánh', presence: 'present' });
	const people = peopleById([came, late, away, vice]);
	const recipient = (name: string, personId: string | null, mark?: Mark) => ({
		award: anAward({ id: name, honorific: '', name, title: 'UBMTTQ Phường 5', personId }),
		mark
	});
	const turn = (...recipients: readonly ReturnType<typeof recipient>[]): BatchTurn => ({
		kind: 'batch',
		id: 'B',
		isEmpty: false,
		batch: { code: 'B', number: 2, presenterId: 'away', spareId: 'vice', recipients }
	});

	test('whoever is there, whoever receives for another, whoever nobody has seen, whoever will not come', () => {
		const values = batchValues(
			turn(
				recipient('Có Mặt', 'came'),
				recipient('Tập Thể', null, { as: 'represented', by: 'Bà Ngô' }),
				recipient('Chưa Thấy', 'late'),
				recipient('Vắng', 'away'),
				recipient('Rút', 'came', { as: 'withdrawn' })
			),
			people
		);
		expect(values).toMatchObject({
			đợt: '2',
			khay: 'B',
			'đối tượng': 'cá nhân',
			'hình thức trao': 'Giấy khen',
			'người được khen': [
				{ tên: 'Có Mặt', 'nhận thay': [] },
				{ tên: 'Tập Thể', 'nhận thay': [{ 'người nhận': 'bà Ngô' }] }
			],
			'nếu có mặt': [{ tên: 'Chưa Thấy' }],
			'nhận sau': [{ tên: 'Vắng', 'hình thức trao': 'Giấy khen' }]
		});
	});

	test('titles are written out, as the MC says them', () => {
		expect(batchValues(turn(recipient('Có Mặt', 'came')), people)).toMatchObject({
			'người được khen': [{ của: [{ 'chức danh': 'Ủy ban Mặt trận Tổ quốc Phường 5' }] }]
		});
	});

	test('a body without a title is read by its name alone', () => {
		const body = recipient('Hội Phụ nữ', null);
		const award = { ...body.award, title: '' };
		expect(batchValues(turn({ ...body, award }), people)).toMatchObject({
			'người được khen': [{ tên: 'Hội Phụ nữ', của: [] }]
		});
	});

	test('the spare presents in the place of whom the list names', () => {
		expect(batchValues(turn(recipient('Có Mặt', 'came')), people)).toMatchObject({
			'người trao': [
				{
					'xưng hô': 'bà',
					'họ tên': 'Lý Ánh',
					'trao thay': [{ 'xưng hô vắng': 'ông', 'họ tên vắng': 'Đỗ Thịnh' }]
				}
			]
		});
	});

	test('with nobody to present the place stays open, and shows', () => {
		const nobody = turn(recipient('Có Mặt', 'came'));
		const batch = { ...nobody.batch, spareId: null };
		expect(batchValues({ ...nobody, batch }, people)).toMatchObject({ 'người trao': [] });
	});

	test('where a body is, is not read after a name that says it', () => {
		const body = (title: string) => {
			const award = anAward({
				form: 'collective',
				honorific: '',
				name: 'Hội Phụ nữ Quận 5',
				title
			});
			const values = batchValues(turn({ award, mark: undefined }), people);
			return values['người được khen'];
		};
		expect(body('Q.5')).toMatchObject([{ của: [] }]);
		expect(body('Phường 5')).toMatchObject([{ của: [{ 'chức danh': 'Phường 5' }] }]);
	});

	test('capitals and words for short are not read as they were typed', () => {
		const named = (award: Parameters<typeof anAward>[0]) =>
			batchValues(
				turn({ award: anAward({ honorific: '', title: '', ...award }), mark: undefined }),
				people
			)['người được khen'];
		expect(named({ honorific: 'Bà', name: 'NGUYỄN THỊ LAN' })).toMatchObject([
			{ tên: 'Bà Nguyễn Thị Lan' }
		]);
		expect(named({ form: 'collective', name: 'HỘI CCB PHƯỜNG 6' })).toMatchObject([
			{ tên: 'Hội Cựu chiến binh Phường 6' }
		]);
	});
});
