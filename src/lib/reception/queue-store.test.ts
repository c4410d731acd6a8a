import { expect, test } from 'vitest';
import { aQueued } from '#lib/testing/desk.ts';
import { add, decideLocally, hear, NO_QUEUE } from './queue.ts';
import { difference } from './queue-store.ts';

const nothing = { waiting: [], review: [] };
const first = aQueued({ id: 'a' });
const second = aQueued({ id: 'b' });
const both = add(NO_QUEUE, [first, second]);

test('what is new is put', () => {
	expect(difference(add(NO_QUEUE, [first]), both)).toEqual({
		put: { waiting: [second], review: [] },
		gone: nothing
	});
});

test('what changed is put again', () => {
	const { put, gone } = difference(both, decideLocally(both, 'b', true));
	expect(put.waiting).toEqual([{ ...second, admitted: true }]);
	expect(gone).toEqual(nothing);
});

test('what was answered is gone', () => {
	const answers = [{ id: 'a', verdict: 'welcome' }] as const;
	const after = hear(both, [first, second], { kind: 'answered', answers });
	expect(difference(both, after)).toEqual({ put: nothing, gone: { waiting: ['a'], review: [] } });
});

test('what must be looked at is put there and gone from here', () => {
	const before = add(NO_QUEUE, [first]);
	const after = hear(before, [first], { kind: 'refused', sentence: 'Không.' });
	expect(difference(before, after)).toEqual({
		put: { waiting: [], review: after.review },
		gone: { waiting: ['a'], review: [] }
	});
});
