import { expect, test } from 'vitest';
import { BLANK_PERSON } from '#lib/people/person.ts';
import { writtenWords } from './written-words.ts';

const nameOf = (id: string) => (id === 'guests' ? 'Khách mời' : id);
const person = { ...BLANK_PERSON, category: 'guests', name: 'Lê Thị An', phone: '0901234567' };

test('whoever was entered was put on the list, with what was filled in', () => {
	expect(writtenWords({ change: 'add-person', added: true, fields: person }, nameOf)).toBe(
		'Thêm vào danh sách · Họ và tên: Lê Thị An · Thành phần: Khách mời · Điện thoại: 0901234567'
	);
});

test('after a purge they were put on the list, and no more is said', () => {
	const fields = Object.keys(person);
	expect(writtenWords({ change: 'import', added: true, fields }, nameOf)).toBe(
		'Thêm vào danh sách'
	);
});

test('a correction tells what was written, and that something was taken out', () => {
	const fields = { seat: 'A1', note: '' };
	expect(writtenWords({ change: 'person', added: false, fields }, nameOf)).toBe(
		'Chỗ ngồi: A1 · Ghi chú: –'
	);
});

test('after a purge a correction tells which fields it touched', () => {
	expect(writtenWords({ change: 'person', added: false, fields: ['seat', 'note'] }, nameOf)).toBe(
		'Chỗ ngồi · Ghi chú'
	);
});

test.each([
	[true, 'Đồng ý cho dùng dữ liệu, bằng văn bản'],
	[false, 'Không đồng ý cho dùng dữ liệu, bằng văn bản']
])('a consent is told as it was said: %s', (given, words) => {
	const fields = { given, how: 'paper' };
	expect(writtenWords({ change: 'consent', added: false, fields }, nameOf)).toBe(words);
});
