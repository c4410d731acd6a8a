import { describe, expect, test } from 'vitest';
import type { Meaning } from './heading.ts';
import { flawsOf, readPerson } from './person-line.ts';

function read(cells: Readonly<Partial<Record<Meaning, string>>>, known: readonly string[] = []) {
	const meanings = Object.keys(cells) as Meaning[];
	return readPerson({ cells: Object.values(cells) }, meanings, (name) => known.includes(name));
}

describe('a line of a person', () => {
	test('says what its columns say, and nothing of what is empty', () => {
		const told = read({
			ordinal: '1',
			name: 'Nguyễn Văn A',
			honorific: 'Ô.',
			position: 'Bí thư',
			unit: '',
			phone: '901234567',
			seat: 'A12',
			reply: 'Dự',
			born: '05/12/1962',
			note: 'xe lăn\nghế đầu'
		});
		expect(told).toEqual({
			fields: {
				name: 'Nguyễn Văn A',
				honorific: 'Ông',
				position: 'Bí thư',
				phone: '0901234567',
				seat: 'A12',
				reply: 'coming',
				born: '1962',
				note: 'xe lăn\nghế đầu'
			},
			doubts: [],
			address: ''
		});
	});

	test('says nothing of what is sensitive', () => {
		const { fields } = read({ name: 'Nguyễn Văn A', sensitive: 'Kinh', ignored: 'Nam' });
		expect(fields).toEqual({ name: 'Nguyễn Văn A' });
	});

	test('has the name in two columns', () => {
		expect(read({ name: 'Nguyễn Văn', 'given-name': 'A' }).fields.name).toBe('Nguyễn Văn A');
	});

	test('has post and unit in one', () => {
		const { fields } = read({ name: 'Lê C', post: 'Bí thư, Đảng ủy Phường 1' });
		expect(fields).toEqual({ name: 'Lê C', position: 'Bí thư', unit: 'Đảng ủy Phường 1' });
	});

	test('has everything in the cell of the name', () => {
		const { fields, address } = read({ name: 'Ông Lê C – Bí thư, Đảng ủy Phường 1' });
		expect(fields).toEqual({ name: 'Lê C', position: 'Bí thư', unit: 'Đảng ủy Phường 1' });
		expect(address).toBe('Ông');
	});

	test('has a family name that is a form of address, where that has its own column', () => {
		const told = read({ honorific: 'Ông', name: 'Ông Ích Khiêm' });
		expect(told.fields.name).toBe('Ông Ích Khiêm');
	});

	test('keeps a name that is stored just so', () => {
		expect(read({ name: 'TS. Lê C' }, ['TS. Lê C'])).toMatchObject({
			fields: { name: 'TS. Lê C' },
			doubts: []
		});
	});

	test('keeps why somebody stays away', () => {
		const { fields } = read({ name: 'Lê C', reply: 'Vắng do đi công tác' });
		expect(fields).toMatchObject({ reply: 'absent', absence: 'Vắng do đi công tác' });
		expect(read({ name: 'Lê C', reply: 'Vắng' }).fields).not.toHaveProperty('absence');
	});

	test('is doubtful field by field', () => {
		const { doubts } = read({
			name: 'Lê C – Bí thư',
			position: 'Chủ tịch',
			phone: '123',
			reply: 'hỏi lại',
			born: '62'
		});
		expect(doubts).toEqual([
			{ code: 'rest-unclear', field: 'name' },
			{ code: 'phone-odd', field: 'phone' },
			{ code: 'reply-odd', field: 'reply' },
			{ code: 'born-odd', field: 'born' }
		]);
	});
});

describe('what keeps a person off the list', () => {
	test('is a name that says nothing', () => {
		expect(flawsOf({ name: '…' })).toEqual([{ code: 'name-missing', field: 'name' }]);
	});

	test('is a text too long to be stored', () => {
		const fields = { name: 'Lê C', position: 'x'.repeat(301), seat: 'x'.repeat(40) };
		expect(flawsOf(fields)).toEqual([{ code: 'too-long', field: 'position' }]);
	});
});
