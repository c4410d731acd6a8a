import { expect, test } from 'vitest';
import { nameDifference } from './name-difference.ts';

test.each([
	['of other marks', 'Nguyễn Văn Tuấn', 'Nguyễn Văn Tuân', 'marks'],
	['with the tone in another place', 'Lê Thị Hòa', 'Lê Thị Hoà', 'spelling'],
	['in capitals', 'Lê Thị Hòa', 'LÊ THỊ HÒA', null],
	['decomposed', 'Lê Thị Hòa', 'Lê Thị Hòa'.normalize('NFD'), null],
	['of other letters', 'Lê Thị Hòa', 'Lê Thị Hoàn', null]
])('two names %s', (_, one, other, difference) => {
	expect(nameDifference(one, other)).toBe(difference);
	expect(nameDifference(other, one)).toBe(difference);
});
