import { expect, test } from 'vitest';
import { awardName } from './award.ts';

test.each([
	['Ông', 'Lê Thanh Dũng', 'Ông Lê Thanh Dũng'],
	['', 'Câu lạc bộ "Ông bà cháu"', 'Câu lạc bộ “Ông bà cháu”']
])('“%s” and “%s” are shown as “%s”', (honorific, name, shown) => {
	expect(awardName({ honorific, name })).toBe(shown);
});
