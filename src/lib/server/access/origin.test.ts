import { expect, test } from 'vitest';
import { isForeign } from './origin.ts';

const OWN = 'http://hall:3000';

function from(origin: string | null, method = 'POST'): Request {
	return new Request(`${OWN}/sign-out`, { method, headers: origin ? { origin } : {} });
}

test.each(['http://hall:4000', 'https://hall:3000', 'http://elsewhere.example', 'null'])(
	'a request from %s is foreign',
	(origin) => {
		expect(isForeign(from(origin), OWN)).toBe(true);
	}
);

test.each(['PUT', 'PATCH', 'DELETE'])('whichever way it would change something: %s', (method) => {
	expect(isForeign(from('http://hall:4000', method), OWN)).toBe(true);
});

test.each([OWN, null])('one from %s is not', (origin) => {
	expect(isForeign(from(origin), OWN)).toBe(false);
});

test.each(['GET', 'HEAD', 'OPTIONS'])('one that changes nothing is not: %s', (method) => {
	expect(isForeign(from('http://hall:4000', method), OWN)).toBe(false);
});
