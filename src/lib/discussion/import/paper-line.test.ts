import { expect, test } from 'vitest';
import type { Meaning } from './columns.ts';
import { flawsOf, readMinutes, readPaper } from './paper-line.ts';

const MEANINGS: readonly Meaning[] = ['ordinal', 'speaker', 'unit', 'topic', 'minutes'];
const read = (...cells: readonly string[]) => readPaper(['1', ...cells], MEANINGS, () => false);

test('a form of address in the cell of the name is taken off it', () => {
	expect(read('Ông Lê Thanh Dũng', 'MTTQ Phường 3', 'Chăm lo người nghèo', '7')).toEqual({
		fields: {
			honorific: 'Ông',
			name: 'Lê Thanh Dũng',
			unit: 'MTTQ Phường 3',
			topic: 'Chăm lo người nghèo',
			minutes: 7
		},
		doubts: []
	});
});

test('a post after the name goes before the unit', () => {
	const { fields } = read('Bà Hồ Mỹ Phượng, Chủ tịch', 'Hội Liên hiệp Phụ nữ Quận 5', 'A', '');
	expect(fields).toMatchObject({
		name: 'Hồ Mỹ Phượng',
		unit: 'Chủ tịch Hội Liên hiệp Phụ nữ Quận 5',
		minutes: null
	});
});

test.each([
	['“Chăm lo người nghèo”', 'Chăm lo người nghèo'],
	['"Chăm lo người nghèo"', 'Chăm lo người nghèo'],
	['Mô hình "Bếp ăn tình thương"', 'Mô hình ‘Bếp ăn tình thương’'],
	['"Bếp ăn" và "Tủ sách"', '‘Bếp ăn’ và ‘Tủ sách’']
])('the topic %s is kept as %s: marks around it are the script’s to set', (cell, topic) => {
	expect(read('Ông Lê Thanh Dũng', '', cell, '').fields.topic).toBe(topic);
});

test.each([
	['7', 7],
	['07', 7],
	['7 phút', 7],
	['10’', 10],
	['10p', 10],
	['120', 120],
	['121', null],
	['0', null],
	['5-7', null],
	['7,5', null],
	['bảy', null],
	['', null]
])('“%s” is %s minutes', (cell, minutes) => {
	expect(readMinutes(cell)).toBe(minutes);
});

test('minutes that cannot be read are asked about, missing ones are not', () => {
	expect(read('Ông Lê Thanh Dũng', '', 'A', '5-7').doubts).toEqual([
		{ code: 'minutes-odd', field: 'minutes' }
	]);
	expect(read('Ông Lê Thanh Dũng', '', 'A', '').doubts).toEqual([]);
});

test('a paper needs a speaker and a topic, and texts that can be kept', () => {
	const fields = { honorific: '', name: '', unit: '', topic: '', minutes: null };
	expect(flawsOf(fields).map(({ code }) => code)).toEqual(['name-missing', 'topic-missing']);
	const long = { ...fields, name: 'A', topic: 'x'.repeat(301) };
	expect(flawsOf(long)).toEqual([{ code: 'too-long', field: 'topic' }]);
});
