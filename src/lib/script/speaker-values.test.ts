import { expect, test } from 'vitest';
import { aPerson, aSpeaker } from '#lib/testing/make.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { peopleById } from '#lib/people/person.ts';
import { paperValues, speakerValues } from './speaker-values.ts';

const turn = { kind: 'paper', id: 'speaker', minutes: 9 } as const;
const nobody = new Map();

test('a discussion without papers tells of none', () => {
	expect(paperValues(NO_DISCUSSION)).toEqual({ 'tham luận': [], 'phút mỗi tham luận': '7' });
});

test('the papers are counted', () => {
	expect(paperValues({ ...NO_DISCUSSION, papers: [aSpeaker()], paperMinutes: 7 })).toEqual({
		'số tham luận': '1',
		'tham luận': [{ 'số tham luận': '1' }],
		'phút mỗi tham luận': '7'
	});
});

test('papers that are given different times are told of by the least and the most', () => {
	const papers = [7, 5, 6].map((minutes, index) => aSpeaker({ id: `${index}`, minutes }));
	expect(paperValues({ ...NO_DISCUSSION, papers })).toMatchObject({
		'phút mỗi tham luận': '5 đến 7'
	});
});

test('a speaker the doors have not seen while they see others is asked for', () => {
	const speaker = aSpeaker({ personId: 'dung' });
	const dung = aPerson({ id: 'dung', name: 'LÊ THANH DŨNG', presence: 'expected' });
	const other = aPerson({ id: 'other', presence: 'present' });
	const asked = (...people: readonly (typeof dung)[]) =>
		speakerValues({ ...turn, speaker, next: null }, peopleById(people))['chưa qua cửa'];
	expect(asked(dung, other)).toMatchObject([{ 'xưng hô': 'ông', 'họ tên': 'Lê Thanh Dũng' }]);
	expect(asked(dung)).toEqual([]);
	expect(asked({ ...dung, presence: 'present' }, other)).toEqual([]);
});

test('a speaker is called with what they speak to, how long they have, and who gets ready', () => {
	const next = aSpeaker({ id: 'next', honorific: 'Bà', name: 'Hồ Mỹ Phượng', unit: 'Hội Phụ nữ' });
	expect(speakerValues({ ...turn, speaker: aSpeaker(), next }, nobody)).toEqual({
		'xưng hô': 'ông',
		'họ tên': 'Lê Thanh Dũng',
		'chức danh': 'Ủy ban Mặt trận Tổ quốc Việt Nam Phường 3',
		'chưa qua cửa': [],
		'tên tham luận': 'Chăm lo người nghèo',
		'nội dung phát biểu': [{ 'chủ đề': 'Chăm lo người nghèo' }],
		'số phút': '9',
		'kế tiếp': [{ 'xưng hô': 'bà', 'họ tên': 'Hồ Mỹ Phượng', 'chức danh': 'Hội Phụ nữ' }],
		'kế tiếp chưa qua cửa': []
	});
});

test('the last speaker is followed by nobody, and an unsaid topic is not read', () => {
	const speaker = aSpeaker({ topic: '' });
	expect(speakerValues({ ...turn, speaker, next: null }, nobody)).toMatchObject({
		'nội dung phát biểu': [],
		'kế tiếp': []
	});
});

test('names in capitals, words for short and marks of quotation are put right for reading', () => {
	const speaker = aSpeaker({
		name: 'LÊ THANH DŨNG',
		unit: 'UBMTTQVN P.3',
		topic: '"Mô hình "Bếp ăn" của HTX KP3"'
	});
	expect(speakerValues({ ...turn, speaker, next: null }, nobody)).toMatchObject({
		'họ tên': 'Lê Thanh Dũng',
		'chức danh': 'Ủy ban Mặt trận Tổ quốc Việt Nam Phường 3',
		'tên tham luận': 'Mô hình ‘Bếp ăn’ của Hợp tác xã Khu phố 3'
	});
});

test.each([
	['Phát biểu về bếp ăn.', 'Phát biểu về bếp ăn', 'Phát biểu về bếp ăn'],
	['Làm gì để dân tin ?!', 'Làm gì để dân tin', 'Làm gì để dân tin'],
	['"Mô hình "Bếp ăn"."', 'Mô hình ‘Bếp ăn’', 'Mô hình “Bếp ăn”'],
	['“Chăm lo người nghèo”.', 'Chăm lo người nghèo', 'Chăm lo người nghèo'],
	['...', '', undefined]
])('the topic %s is read “%s”, and %s without marks around it', (topic, title, plain) => {
	const values = speakerValues({ ...turn, speaker: aSpeaker({ topic }), next: null }, nobody);
	expect(values['tên tham luận']).toBe(title);
	expect(values['nội dung phát biểu']).toEqual(plain === undefined ? [] : [{ 'chủ đề': plain }]);
});

test('who is to get ready and has not passed the doors is asked for', () => {
	const next = aSpeaker({ id: 'next', personId: 'dung' });
	const dung = aPerson({ id: 'dung', name: 'LÊ THANH DŨNG', presence: 'expected' });
	const other = aPerson({ id: 'other', presence: 'present' });
	const asked = (...people: readonly (typeof dung)[]) =>
		speakerValues({ ...turn, speaker: aSpeaker(), next }, peopleById(people))[
			'kế tiếp chưa qua cửa'
		];
	expect(asked(dung, other)).toMatchObject([{ 'xưng hô': 'ông', 'họ tên': 'Lê Thanh Dũng' }]);
	expect(asked({ ...dung, presence: 'present' }, other)).toEqual([]);
});
