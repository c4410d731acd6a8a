import { expect, test } from 'vitest';
import type { Grant } from '#lib/access/roles.ts';
import { seal } from './seal.ts';

const GRANT: Grant = {
	id: 'g',
	conferenceId: null,
	role: 'organiser',
	name: '',
	mayAdvance: false
};

function sealed(headers: Record<string, string>, grant: Grant | null = GRANT): Headers {
	return seal(new Response('', { headers }), grant).headers;
}

const PAGE = { 'content-type': 'text/html; charset=utf-8' };

test('a page for somebody signed in is not stored', () => {
	expect(sealed(PAGE).get('cache-control')).toBe('private, no-store');
});

test("anybody's page may be", () => {
	expect(sealed(PAGE, null).get('cache-control')).toBe(null);
});

test('nor is a file with everybody’s phone number', () => {
	const file = { 'content-type': 'application/octet-stream' };
	expect(sealed(file).get('cache-control')).toBe('private, no-store');
});

test('what was said about storing it stands', () => {
	expect(sealed({ ...PAGE, 'cache-control': 'no-store' }).get('cache-control')).toBe('no-store');
});

test("a page's own policy stands", () => {
	const headers = sealed({ ...PAGE, 'content-security-policy': "default-src 'self'" });
	expect(headers.get('content-security-policy')).toBe("default-src 'self'");
});

test('what has no policy may load nothing', () => {
	expect(sealed({}).get('content-security-policy')).toBe(
		"default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
	);
});
