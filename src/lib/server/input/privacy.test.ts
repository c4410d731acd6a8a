import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { changeInput, rosterInput } from './change.ts';

const id = randomUUID();

describe('a promise', () => {
	const promise = (fields: object) => v.is(changeInput, { id, change: 'privacy', fields });

	test.each([7, 30, 180])('may be kept for %d days', (keepDays) => {
		expect(promise({ keepDays })).toBe(true);
	});

	test.each([6, 181, 7.5, '30', null])('may not be kept for %s days', (keepDays) => {
		expect(promise({ keepDays })).toBe(false);
	});

	test('may name nobody again', () => {
		expect(promise({ contact: '' })).toBe(true);
	});

	test('does not say itself when it was made or that it was kept', () => {
		const fields = { since: 1, purgedAt: 1 };
		const { output } = v.safeParse(changeInput, { id, change: 'privacy', fields });
		expect(output).toEqual({ id, change: 'privacy', fields: {} });
	});
});

describe('a person’s word', () => {
	const word = (how: string) =>
		v.is(rosterInput, { id, change: 'consent', person: 'p', given: true, how });

	test.each(['desk', 'paper'])('may reach the office by %s', (how) => {
		expect(word(how)).toBe(true);
	});

	test('from their own page comes from that page alone', () => {
		expect(word('self')).toBe(false);
	});

	test('is not written with the other fields', () => {
		const fields = { consent: { given: true, at: 1, how: 'self' } };
		const body = { id, change: 'person', person: 'p', fields };
		expect(v.safeParse(rosterInput, body).output).toMatchObject({ fields: {} });
	});
});
