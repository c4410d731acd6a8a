import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { BLANK_PERSON } from '#lib/people/person.ts';
import { scansInput } from './check-in.ts';

const scan = (own: object = {}) => ({
	id: randomUUID(),
	delegateId: 'thuy',
	at: '2022-04-22T07:41:00+07:00',
	...own
});
const accepts = (input: unknown) => v.safeParse(scansInput, input).success;

describe('a scan happened', () => {
	test('at an instant, whatever zone it is told in', () => {
		expect(v.parse(scansInput, scan())).toMatchObject({ at: Date.UTC(2022, 3, 22, 0, 41) });
	});

	test.each(['2022-04-22T07:41:00+07', '2022-04-22', 'hôm nay', ''])('never at “%s”', (at) => {
		expect(accepts(scan({ at }))).toBe(false);
	});
});

describe('a scan names', () => {
	test('one person, in one way', () => {
		expect(accepts(scan({ code: '12345678' }))).toBe(false);
		expect(accepts(scan({ delegateId: undefined }))).toBe(false);
	});

	test('a guest by what is seen and heard at the door, and by nothing else', () => {
		const guest = { category: 'other-guests', name: 'Tô Lạc', substituteId: 'x', note: 'x' };
		expect(v.parse(scansInput, scan({ delegateId: undefined, guest }))).toMatchObject({
			guest: {
				...BLANK_PERSON,
				category: 'other-guests',
				name: 'Tô Lạc',
				introduction: 'together'
			}
		});
	});
});

test('a list has one scan at least and five hundred at most', () => {
	const list = (length: number) => Array.from({ length }, () => scan());
	expect([0, 1, 500, 501].map((length) => accepts(list(length)))).toEqual([
		false,
		true,
		true,
		false
	]);
});
