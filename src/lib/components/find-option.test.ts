import { describe, expect, test } from 'vitest';
import type { Option } from './Combobox.svelte';
import { matching, named } from './find-option.ts';

const option = (id: string, name: string, detail = ''): Option => ({
	id,
	label: `Ông ${name}`,
	name,
	detail,
	badge: ''
});
const tung = option('tung', 'Trần Văn Tùng', 'Bí thư Đảng ủy Phường 5');
const tuan = option('tuan', 'Trần Văn Tuấn', 'Chủ tịch Ủy ban nhân dân Phường 5');
const people = [tung, tuan];

describe('what was typed', () => {
	test.each([
		['', [tung, tuan]],
		['van tu', [tung, tuan]],
		['TÙNG', [tung]],
		['tung bi thu', [tung]],
		['Hạnh', []]
	])('%j leaves those it fits', (typed, left) => {
		expect(matching(people, typed)).toEqual(left);
	});
});

describe('a whole name', () => {
	test.each([
		'Trần Văn Tùng',
		'tran van tung',
		' Ông  Trần Văn Tùng ',
		'Trần Văn Tùng'.normalize('NFD')
	])('%j names one', (typed) => {
		expect(named(people, typed)).toBe(tung);
	});

	test.each(['', 'Tùng', 'Trần Văn', 'Trần Văn Tùng Anh'])('%j names nobody', (typed) => {
		expect(named(people, typed)).toBe(null);
	});

	test('that two share names neither', () => {
		expect(named([tung, option('other', 'Trần Văn Tung')], 'Trần Văn Tùng')).toBe(null);
	});
});
