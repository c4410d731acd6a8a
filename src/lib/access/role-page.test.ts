import { expect, test } from 'vitest';
import { rolePage } from './role-page.ts';

test.each([
	['mc', '/c/quan-5/mc'],
	['projector', '/c/quan-5/projector'],
	['control', '/c/quan-5/control'],
	['reception', '/c/quan-5/check-in'],
	['organiser', '/c/quan-5/control']
] as const)('%s works at %s', (role, page) => {
	expect(rolePage(role, 'quan-5')).toBe(page);
});
