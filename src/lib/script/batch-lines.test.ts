import { describe, expect, test } from 'vitest';
import { aCue, anAward, aPerson } from '#lib/testing/make.ts';
import type { Mark } from '#lib/awards/attending.ts';
import { peopleById } from '#lib/people/person.ts';
import { batchLines } from './batch-lines.ts';
import type { ReadLine } from './script.ts';

const line = (id: string, kind: ReadLine['kind']): ReadLine => ({
	id,
	kind,
	voice: 'mc',
	segments: [{ kind: 'text', text: id }]
});
const lines = [line('ask', 'direction'), line('invite', 'spoken'), line('wait', 'direction')];
const people = peopleById([
	aPerson({ id: 'came', presence: 'present' }),
	aPerson({ id: 'late', presence: 'late' })
]);

/** What stands in a cue of a batch of one. */
function readAt(
	personId: string,
	{ mark, isEmpty = false }: { mark?: Mark; isEmpty?: boolean } = {}
) {
	const recipients = [{ award: anAward({ personId }), mark }];
	const batch = { code: 'B', number: 2, presenterId: null, spareId: null, recipients };
	const cue = aCue({ turn: { kind: 'batch', id: 'B', isEmpty, batch } });
	return batchLines(cue, lines, people).map(({ id, kind }) => `${kind} ${id}`);
}

describe('the words of a batch', () => {
	test('are read when somebody comes up', () => {
		expect(readAt('came')).toEqual(['direction ask', 'spoken invite', 'direction wait']);
		expect(readAt('late', { mark: { as: 'represented', by: 'Bà Ngô' } })).toHaveLength(3);
	});

	test('are not read while nobody of it was seen; the direction still asks', () => {
		expect(readAt('late')).toEqual(['direction ask', 'direction wait']);
	});

	test('make way for one direction when everybody of it stays away', () => {
		expect(readAt('late', { mark: { as: 'absent' }, isEmpty: true })).toEqual([
			'direction nobody-comes'
		]);
	});
});

test('a cue that is about no batch is left as it is', () => {
	expect(batchLines(aCue(), lines, people)).toBe(lines);
});
