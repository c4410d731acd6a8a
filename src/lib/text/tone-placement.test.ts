import { expect, test } from 'vitest';
import { unifyTones } from './tone-placement.ts';

test.each([
	['hoà', 'hòa'],
	['HOÀ', 'HÒA'],
	['Thuý Hoà', 'Thúy Hòa'],
	['khoẻ', 'khỏe'],
	['loè loẹt', 'lòe loẹt'],
	['thuỷ chung', 'thủy chung'],
	['Uỷ ban', 'Ủy ban'],
	['qúy vị', 'quý vị']
])('%s is %s', (newer, older) => {
	expect(unifyTones(newer)).toBe(older);
});

test.each([
	'hòa',
	'thúy',
	'quý',
	'hoàn',
	'Thuyền',
	'khuỷu',
	'hoặc',
	'khoét',
	'ngoáy',
	'quà',
	'họa'
])('%s stays as it is', (text) => {
	expect(unifyTones(text)).toBe(text);
});

test('whatever is composed otherwise comes out composed', () => {
	expect(unifyTones('Hoà'.normalize('NFD'))).toBe('Hòa');
});
