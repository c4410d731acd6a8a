import { expect, test } from 'vitest';
import { NO_AWARDS } from '#lib/awards/award.ts';
import type { Mark } from '#lib/awards/attending.ts';
import { NOBODY_CAME, report, seen } from '#lib/attendance/attendance.ts';
import type { DoorEntry } from '#lib/attendance/entry.ts';
import { peopleById } from '#lib/people/person.ts';
import type { Stay } from '#lib/run/progress.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { came, left } from '#lib/testing/doors.ts';
import { anAward, aPerson, aState, minute } from '#lib/testing/make.ts';
import { conference, day, marked, stay } from '#lib/testing/turns.ts';
import { awardsGiven } from './awarded.ts';

/** Batch A is w1, batch B w2 and w3; w1 is person p's. */
const own = {
	...conference,
	awards: {
		...NO_AWARDS,
		list: [
			anAward({ id: 'w1', kind: 'Bằng khen', personId: 'p' }),
			anAward({ id: 'w2' }),
			anAward({ id: 'w3' })
		]
	}
};

const calls = (...turns: readonly string[]): readonly Stay[] =>
	turns.map((turn, index) => stay(turn, minute(10 + index), 'awards'));

function given(
	stays: readonly Stay[],
	marks: Readonly<Record<string, Mark>> = {},
	log: readonly DoorEntry[] = []
) {
	const run = { ...NEW_RUN, progress: day({ stays, ceremony: marked(marks) }) };
	const attendance = log.reduce(report, NOBODY_CAME);
	const state = aState({ conference: own, run, attendance, at: minute(60) });
	const people = seen(peopleById([aPerson({ id: 'p' }), aPerson({ id: 'q' })]), attendance);
	return awardsGiven({ ...state, people }).map(({ id }) => id);
}

test('awards were given whose batch was called', () => {
	expect(given(calls())).toEqual([]);
	expect(given(calls('B'))).toEqual(['w2', 'w3']);
	expect(given(calls('A', 'B'))).toEqual(['w1', 'w2', 'w3']);
});

test('not to whom somebody saw missing, and to whom another received it for', () => {
	expect(given(calls('B'), { w2: { as: 'absent' } })).toEqual(['w3']);
	expect(given(calls('B'), { w2: { as: 'withdrawn' } })).toEqual(['w3']);
	expect(given(calls('B'), { w2: { as: 'represented', by: 'Bà Lê Thị An' } })).toEqual([
		'w2',
		'w3'
	]);
});

test('to whoever went home only afterwards, and not to whom had gone before', () => {
	expect(given(calls('A'), {}, [came('1', minute(0)), left('2', minute(40))])).toEqual(['w1']);
	expect(given(calls('A'), {}, [came('1', minute(0)), left('2', minute(5))])).toEqual([]);
});

test('a batch that is called again is given when it is, not when it was first called', () => {
	const [first, again] = [stay('A', minute(10), 'awards'), stay('A', minute(30), 'awards')];
	const log = [came('1', minute(0)), left('2', minute(20))];
	expect(given([first], {}, log)).toEqual(['w1']);
	expect(given([{ ...first, returned: true }, again], {}, log)).toEqual([]);
});
