import { expect, test } from 'vitest';
import { destination } from './destination.ts';

test.each(['/', '/admin', '/c/quan-5/control?scene=agenda', '/c/h%E1%BB%99i'])(
	'%j is ours',
	(asked) => {
		expect(destination(asked)).toBe(asked);
	}
);

test.each([
	null,
	'',
	'admin',
	'https://evil.example/',
	'//evil.example',
	'/\\evil.example',
	'/\t/evil.example',
	'/.//evil.example',
	'/x/..//evil.example',
	'javascript:alert(1)'
])('%j leads to the first page instead', (asked) => {
	expect(destination(asked)).toBe('/admin');
});
