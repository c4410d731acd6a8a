import { expect, describe, test } from 'vitest';
import { withCheckFigure } from '#lib/attendance/pass.ts';
import type { RecentPassage } from '#lib/audience/reception.ts';
import { aList, aRecent, delegate } from '#lib/testing/desk.ts';
import { hearView, isBehind, pack, unpack, whose } from './local-list.ts';

const token = withCheckFigure('123456789012345678901234567890123456789');
const code = withCheckFigure('1234567');
const list = aList(
	delegate({ id: 'thuy', marks: [token.slice(-12), code] }),
	delegate({ id: 'an' })
);

const view = (recent: readonly RecentPassage[], seq = recent.at(-1)?.seq ?? 5) => ({
	rosterRevision: 1,
	seq,
	recent
});

describe('a pass is recognised', () => {
	test.each([
		['by its token', token],
		['by an address an input method has spoilt', `http;//192.168.1.10ơ3000/í/${token}`],
		['by its short code', code],
		['by its short code as it is printed', `${code.slice(0, 4)} ${code.slice(4)}`]
	])('%s', (_, text) => {
		expect(whose(list, text)).toMatchObject({ person: { id: 'thuy' } });
	});

	test.each([
		['of nobody here', withCheckFigure('7654321'), 'not-here'],
		['with a wrong figure', code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10), 'misread'],
		['that is something else', 'https://example.vn', 'unknown-code']
	])('but not one %s', (_, text, verdict) => {
		expect(whose(list, text)).toEqual({ nobody: verdict });
	});
});

describe('the stream', () => {
	test('tells who is inside', () => {
		const heard = hearView(list, view([aRecent()]));
		expect(heard.delegates.get('thuy')?.inside).toEqual({ since: 100, station: 'Cửa chính' });
		expect(heard.seq).toBe(6);
	});

	test('tells who is no longer', () => {
		const inside = hearView(list, view([aRecent()]));
		const heard = hearView(inside, view([aRecent({ seq: 7, type: 'voided', inside: null })]));
		expect(heard.delegates.get('thuy')?.inside).toBe(null);
	});

	test('does not turn back what the list knew before', () => {
		const fresh = { ...list, seq: 9 };
		expect(hearView(fresh, view([aRecent()], 6))).toBe(fresh);
	});

	test('of refusals changes nobody', () => {
		const heard = hearView(list, view([aRecent({ type: 'refused', person: null, inside: null })]));
		expect(heard.delegates).toBe(list.delegates);
	});
});

describe('the list is read anew', () => {
	test('when the office has changed it', () => {
		expect(isBehind(list, { ...view([]), rosterRevision: 2 })).toBe(true);
	});

	test('when more has happened than the stream still tells', () => {
		expect(isBehind(list, view([aRecent({ seq: 7 })]))).toBe(true);
		expect(isBehind(list, view([], 6))).toBe(true);
	});

	test('when somebody passed who is not on it', () => {
		expect(isBehind(list, view([aRecent({ person: 'guest' })]))).toBe(true);
	});

	test('and else is not', () => {
		expect(isBehind(list, view([]))).toBe(false);
		expect(isBehind(list, view([aRecent()]))).toBe(false);
		expect(isBehind({ ...list, seq: 6 }, view([aRecent({ person: 'guest' })]))).toBe(false);
	});
});

test('a list comes back as it was packed', () => {
	expect(unpack(JSON.parse(JSON.stringify(pack(list))))).toEqual(list);
});
