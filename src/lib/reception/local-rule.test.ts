import { expect, test } from 'vitest';
import { aList, aQueued, delegate } from '#lib/testing/desk.ts';
import type { QueuedScan } from './queue.ts';
import { find, insideNow, ruleLocally } from './local-rule.ts';

const since = { since: 50, station: 'Cửa phụ' };
const thuy = delegate();
const inside = delegate({ inside: since });

test.each([
	['in', thuy, { verdict: 'welcome', before: null }],
	['in', inside, { verdict: 'already-in', before: since }],
	['out', inside, { verdict: 'goodbye', before: since }],
	['out', thuy, { verdict: 'already-out', before: null }]
] as const)('a desk rules by itself: %s', (kind, person, ruling) => {
	expect(ruleLocally(aQueued({ kind }), { person }, [])).toEqual(ruling);
});

test('who is not found is refused', () => {
	const refused = { verdict: 'unknown-code', before: null };
	expect(ruleLocally(aQueued(), { nobody: 'unknown-code' }, [])).toEqual(refused);
});

test('what this desk has not delivered yet counts', () => {
	const scan = aQueued({ id: 'scan-2', at: 60_000 });
	const ruling = ruleLocally(scan, { person: thuy }, [aQueued({ at: 100 })]);
	expect(ruling).toEqual({
		verdict: 'already-in',
		before: { since: 100, station: 'Cửa chính' }
	});
});

test('out and in again is welcome', () => {
	const waiting = [aQueued(), aQueued({ id: 'scan-2', kind: 'out' })];
	expect(ruleLocally(aQueued({ id: 'scan-3' }), { person: thuy }, waiting).verdict).toBe('welcome');
});

test('an older way out does not undo what another door has told since', () => {
	const waiting = [aQueued({ kind: 'out', at: 50 })];
	const inside = { since: 80, station: 'Cửa phụ' };
	expect(insideNow({ id: 'thuy', inside }, waiting)).toEqual(inside);
	expect(insideNow({ id: 'thuy', inside: { ...inside, since: 20 } }, waiting)).toBe(null);
});

test('a second scan does not move the time of the first', () => {
	const waiting = [aQueued({ at: 100 }), aQueued({ id: 'scan-2', at: 200, admitted: false })];
	expect(insideNow(thuy, waiting)).toEqual({ since: 100, station: 'Cửa chính' });
});

test('what others wait for is theirs', () => {
	expect(insideNow(thuy, [aQueued({ person: 'an' })])).toBe(null);
});

test('who was picked from a list that has changed since is not there', () => {
	expect(find(aList(), { delegateId: 'thuy' })).toEqual({ nobody: 'person-not-found' });
});

test('a scan that comes back by the stream before its answer is not taken for an earlier one', () => {
	const person = delegate({ inside: { since: 60_000, station: 'Cửa chính' } });
	const verdict = (changes: Partial<QueuedScan>) =>
		ruleLocally(aQueued({ at: 60_000, ...changes }), { person }, []).verdict;
	expect(verdict({})).toBe('welcome');
	expect(verdict({ station: 'Cửa phụ' })).toBe('already-in');
	expect(verdict({ at: 60_500 })).toBe('already-in');
});
