import { describe, expect, test } from 'vitest';
import { aQueued } from '#lib/testing/desk.ts';
import {
	admits,
	amend,
	cueOf,
	fromAnswer,
	fromRuling,
	placeAfter,
	toneOf,
	unruled
} from './desk-result.ts';

const at = '2022-04-22T00:41:00.000Z';
const before = { since: Date.parse(at), station: 'Cửa phụ' };
const already = {
	id: 'scan-1',
	verdict: 'already-in',
	delegateId: 'thuy',
	since: at,
	station: 'Cửa phụ'
} as const;

test('an answer shows who, since when and where', () => {
	expect(fromAnswer(aQueued({ person: null }), already)).toMatchObject({
		outcome: 'already-in',
		person: 'thuy',
		before
	});
});

test('a guest is shown as they were typed', () => {
	const guest = { honorific: 'Ông', name: 'Tô Lạc', position: '', unit: '', category: 'guests' };
	const shown = fromRuling(aQueued({ named: { guest } }), { verdict: 'welcome', before: null });
	expect(shown.guest).toEqual(guest);
});

test.each([
	['welcome', 'welcome'],
	['goodbye', 'goodbye'],
	['already-in', 'already'],
	['held', 'already'],
	['not-here', 'already'],
	['over', 'already'],
	['unknown-code', 'refused'],
	['not-kept', 'refused']
] as const)('%s looks %s', (outcome, tone) => {
	expect(toneOf(outcome)).toBe(tone);
});

test('of several outcomes the worst is heard', () => {
	expect(cueOf(['welcome', 'goodbye'])).toBe('welcome');
	expect(cueOf(['welcome', 'already-in'])).toBe('already');
	expect(cueOf(['already-in', 'revoked', 'welcome'])).toBe('refused');
});

test.each([
	['welcome', true],
	['goodbye', true],
	['already-in', false],
	['misread', false],
	['held', null],
	['not-here', null],
	['not-kept', null]
] as const)('%s: did the desk let them pass? %s', (outcome, admitted) => {
	expect(admits(outcome)).toBe(admitted);
});

describe('after an answer somebody is', () => {
	test.each([
		['welcome', { since: Date.parse(at), station: 'Cửa chính' }],
		['goodbye', null],
		['already-out', null],
		['unknown-code', undefined]
	] as const)('%s: %j', (verdict, place) => {
		expect(placeAfter(aQueued(), { id: 'scan-1', verdict, at })).toEqual(place);
	});

	test('already in: where the server says', () => {
		expect(placeAfter(aQueued(), already)).toEqual(before);
	});
});

describe('a late answer', () => {
	test('tells who it was when nobody could be found', () => {
		expect(amend(unruled(aQueued(), 'held'), aQueued(), already).person).toBe('thuy');
	});

	test('tells who it was whom this list did not hold', () => {
		const said = fromRuling(aQueued(), { verdict: 'not-here', before: null });
		expect(amend(said, aQueued(), already).person).toBe('thuy');
	});

	test('leaves what was said', () => {
		const said = fromRuling(aQueued(), { verdict: 'welcome', before: null });
		expect(amend(said, aQueued(), already)).toBe(said);
	});
});
