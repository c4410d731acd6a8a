import { expect, test } from 'vitest';
import { freeSlug } from './slug.ts';

test('is made from the area, without marks', () => {
	expect(freeSlug('Phường 6', '2022-03-24', new Set())).toBe('phuong-6');
	expect(freeSlug('Xã Đắk Lắk / K’Bang', '2022-03-24', new Set())).toBe('xa-dak-lak-k-bang');
});

test('takes the year, then a number, when the address is taken', () => {
	const taken = new Set(['phuong-6']);
	expect(freeSlug('Phường 6', '2022-03-24', taken)).toBe('phuong-6-2022');
	taken.add('phuong-6-2022');
	expect(freeSlug('Phường 6', '2022-03-24', taken)).toBe('phuong-6-2022-2');
	taken.add('phuong-6-2022-2');
	expect(freeSlug('Phường 6', '2022-03-24', taken)).toBe('phuong-6-2022-3');
});
