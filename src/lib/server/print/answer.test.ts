import { expect, test } from 'vitest';
import { makingFor } from './answer.ts';
import { makeFor, printFor } from './printing.ts';

const making = (method: string, headers: Record<string, string> = {}) =>
	makingFor(new Request('http://hall/paper.pdf', { method, headers }));

test('what somebody asked for is handed out, and goes on record', () => {
	expect(making('GET')).toBe(printFor);
	expect(making('GET', { 'sec-fetch-site': 'same-origin' })).toBe(printFor);
});

test('what nobody has in hand does not', () => {
	expect(making('HEAD')).toBe(makeFor);
	expect(making('GET', { 'sec-purpose': 'prefetch;prerender' })).toBe(makeFor);
	expect(making('GET', { 'sec-fetch-site': 'cross-site' })).toBe(makeFor);
});
