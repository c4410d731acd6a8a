import { expect, test } from 'vitest';
import { aPerson } from '#lib/testing/make.ts';
import { whereabouts } from './whereabouts.ts';

test.each([
	['Phường 5', 'Ủy ban MTTQ Việt Nam Phường 5', 'there'],
	['Chủ tịch UBMTTQ P.6', 'Ủy ban MTTQ Việt Nam Phường 6', 'there'],
	['Trưởng ban, Ban CTMT Khu phố 4, Phường 13', 'Ban Công tác Mặt trận KP4', 'there'],
	['Chuyên viên Hội CTĐ Quận 5', 'Quận 5', 'there'],
	['Phường 11', 'Phường 1', 'elsewhere'],
	['Khu phố 3, Phường 6', 'Khu phố 4, Phường 6', 'elsewhere'],
	['Hội Phụ nữ Quận 5', 'Công an Quận 5', 'elsewhere'],
	['Khu phố 3', 'Công an Quận 5', 'elsewhere'],
	['Khu phố 3', 'Phường 5', 'unsaid'],
	['Tổ dân phố 12, Khu phố 3', 'Phường 5', 'unsaid'],
	['(Phường 5)', 'Phường 5', 'there'],
	['', 'Phường 5', 'unsaid'],
	['', 'Công an Quận 5', 'unsaid'],
	['Phường 5', '', 'unsaid']
] as const)('“%s” against “%s” is %s', (title, unit, where) => {
	const person = aPerson({ honorific: '', position: '', unit });
	expect(whereabouts({ honorific: '', title }, person)).toBe(where);
});

test('a post without a place tells nothing, one with the place does', () => {
	const of = (position: string) =>
		whereabouts({ honorific: '', title: 'Phường 5' }, aPerson({ position, unit: '' }));
	expect(of('Chủ tịch')).toBe('unsaid');
	expect(of('Chủ tịch UBMTTQ Phường 5')).toBe('there');
	expect(of('Chủ tịch UBMTTQ Phường 6')).toBe('elsewhere');
});

test('a man is not the woman of his name', () => {
	const person = aPerson({ honorific: 'Bà', unit: 'Phường 5' });
	expect(whereabouts({ honorific: 'Ông', title: 'Phường 5' }, person)).toBe('elsewhere');
	expect(whereabouts({ honorific: 'Đồng chí', title: 'Phường 5' }, person)).toBe('there');
	expect(whereabouts({ honorific: '', title: 'Phường 5' }, person)).toBe('there');
});
