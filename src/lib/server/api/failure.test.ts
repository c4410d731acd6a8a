import { describe, expect, test } from 'vitest';
import { refuse } from '#lib/refusal.ts';
import { asProblem, failureOf } from './failure.ts';

test.each([
	[400, 'bad-request'],
	[404, 'not-found'],
	[405, 'method-not-allowed'],
	[413, 'too-large'],
	[415, 'content-type-unsupported'],
	[500, 'unexpected']
])('status %i is %s', (status, code) => {
	expect(failureOf(status, new Error('whatever'))).toEqual({ refused: code, details: {} });
});

test('trouble with the disk is told from a bug', () => {
	const full = Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
	expect(failureOf(500, full)).toEqual({
		refused: 'storage-failed',
		details: { fault: 'disk-full' }
	});
});

describe('an answer of the API', () => {
	test('is left alone when its route made it', () => {
		const made = Response.json({ status: 'degraded' }, { status: 503 });
		expect(asProblem(made, undefined)).toBe(made);
	});

	test('is problem JSON where the framework would show a page', async () => {
		const page = new Response('<html>', { status: 500, headers: { 'content-type': 'text/html' } });
		const answer = asProblem(page, refuse('storage-failed', { fault: 'disk-full' }));
		expect(answer.status).toBe(503);
		expect(answer.headers.get('content-type')).toBe('application/problem+json');
		expect(await answer.json()).toMatchObject({ status: 503, code: 'storage-failed' });
	});

	test('says which methods are allowed', async () => {
		const plain = new Response('PUT', { status: 405, headers: { allow: 'GET, HEAD' } });
		const answer = asProblem(plain, undefined);
		expect(answer.headers.get('allow')).toBe('GET, HEAD');
		expect(await answer.json()).toMatchObject({ status: 405, code: 'method-not-allowed' });
	});
});
