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

	test('each of a list but the last ends with a semicolon', () => {
		const all = [recipient('Một', 'came'), recipient('Hai', 'came'), recipient('Ba', 'late')];
		const values = batchValues(turn(...all), people);
		const ends = [{ 'dấu câu': ';' }, { 'dấu câu': '.' }];
		expect(values).toMatchObject({
			'người được khen': ends,
			'phần trao': [{ 'người được khen': ends }],
			'nếu có mặt': [{ 'dấu câu': '.' }]
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

	test('a kind written in two ways is one, as it is first written', () => {
		const of = (id: string, kind: string) => ({
			award: anAward({ id, name: id, kind }),
			mark: undefined
		});
		expect(
			batchValues(turn(of('Một', 'Giấy khen'), of('Hai', 'GIẤY  KHEN')), people)
		).toMatchObject({
			'hình thức trao': 'Giấy khen',
			'phần trao': [{ 'hình thức trao': 'Giấy khen', 'các đối tượng': 'các cá nhân' }]
		});
	});

	test('who comes up alone is named; for a body, or in somebody’s place, somebody stands for them', () => {
		const alone = (award: Parameters<typeof anAward>[0], mark?: Mark) =>
			batchValues(turn({ award: anAward({ honorific: '', ...award }), mark }), people);
		expect(alone({ honorific: 'Bà', name: 'LÝ AN' })).toMatchObject({
			'các đối tượng': 'bà Lý An',
			'người lên nhận': 'bà Lý An',
			'phần trao': [{ 'các đối tượng': 'cá nhân', 'người lên nhận': 'cá nhân' }]
		});
		expect(alone({ form: 'collective', name: 'Hội CCB Phường 6' })).toMatchObject({
			'các đối tượng': 'Hội Cựu chiến binh Phường 6',
			'người lên nhận': 'đại diện Hội Cựu chiến binh Phường 6'
		});
		expect(alone({ name: 'Lý An' }, { as: 'represented', by: 'Bà Ngô' })).toMatchObject({
			'các đối tượng': 'Lý An',
			'người lên nhận': 'đại diện Lý An'
		});
	});

	test('several who will not come stand in one sentence', () => {
		const away = (name: string, kind: string) => ({
			award: anAward({ id: name, name, kind }),
			mark: { as: 'absent' } as const
		});
		expect(
			batchValues(
				turn(
					away('LÝ AN', 'Bằng khen'),
					away('Mai Bình', 'Giấy khen'),
					away('Hà Chi', 'GIẤY KHEN')
				),
				people
			)['nhận sau']
		).toEqual([
			{
				tên: 'Ông Lý An, ông Mai Bình và ông Hà Chi',
				'hình thức trao': 'Bằng khen và Giấy khen'
			}
		]);
	});

	test('whom nobody has seen is asked for, and nobody is when all were', () => {
		const asked = (...recipients: readonly ReturnType<typeof recipient>[]) =>
			batchValues(turn(...recipients), people)['chưa thấy'];
		expect(asked(recipient('Chưa Thấy', 'late'), recipient('Vắng', 'away'))).toMatchObject([
			{ 'nếu có mặt': [{ tên: 'Chưa Thấy' }] }
		]);
		expect(asked(recipient('Có Mặt', 'came'), recipient('Vắng', 'away'))).toEqual([]);
	});

	test('what is handed over is no gap while nobody is called', () => {
		expect(batchValues(turn(recipient('Chưa Thấy', 'late')), people)).toMatchObject({
			'các đối tượng': 'cá nhân',
			'hình thức trao': 'Giấy khen',
			'phần trao': []
		});
	});

	test('a presenter typed in capitals, and in whose place, are read as names are written', () => {
		const shouting = peopleById([
			aPerson({ id: 'away', name: 'ĐỖ THỊNH', presence: 'absent' }),
			aPerson({ id: 'vice', honorific: 'Bà', name: 'LÝ ÁNH', presence: 'present' })
		]);
		expect(batchValues(turn(recipient('Một', null)), shouting)['người trao']).toMatchObject([
			{ 'họ tên': 'Lý Ánh', 'trao thay': [{ 'họ tên vắng': 'Đỗ Thịnh' }] }
		]);
	});
});
