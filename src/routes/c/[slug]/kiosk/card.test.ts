import { expect, test } from 'vitest';
import { cardOf } from './card.ts';

const welcome = { called: 'bà Hồ Ngọc Thúy', title: 'Chủ tịch', seat: 'A12' };
const at = '2022-04-22T00:41:00.000Z';
const answered = (body: object, ok = true) => ({ kind: 'answered', ok, body }) as const;

test('whoever is let in is greeted, with the time', () => {
	expect(cardOf(answered({ verdict: 'welcome', at, welcome }))).toEqual({
		kind: 'welcome',
		welcome,
		since: Date.parse(at)
	});
});

test('whoever was in already hears since when', () => {
	const since = '2022-04-22T00:30:00.000Z';
	expect(cardOf(answered({ verdict: 'already-in', at, since, welcome }))).toEqual({
		kind: 'already',
		welcome,
		since: Date.parse(since)
	});
});

test.each([
	['misread', 'misread'],
	['wrong-conference', 'elsewhere'],
	['unknown-code', 'unknown'],
	['revoked', 'unknown'],
	['person-not-found', 'unknown']
])('%s is told as %s', (verdict, kind) => {
	expect(cardOf(answered({ verdict }))).toEqual({ kind });
});

test('a server that is away, or will not have this device, sends people to the desk', () => {
	expect(cardOf({ kind: 'unreached' })).toEqual({ kind: 'away' });
	expect(cardOf(answered({ code: 'forbidden' }, false))).toEqual({ kind: 'away' });
});
