import { expect, test } from 'vitest';
import { isBarring } from './doubt.ts';

test.each(['name-missing', 'too-long', 'category-missing', 'category-unknown'] as const)(
	'%s wants the field mended',
	(code) => {
		expect(isBarring({ code, field: 'name' })).toBe(true);
	}
);

test.each(['name-odd', 'phone-odd', 'namesake', 'repeated', 'same-name'] as const)(
	'%s is settled by a yes',
	(code) => {
		expect(isBarring({ code, field: 'name' })).toBe(false);
	}
);
