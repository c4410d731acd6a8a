import { expect, test } from 'vitest';
import { aConference, aPerson, circumstances, minute } from '#lib/testing/make.ts';
import { peopleById } from '#lib/people/person.ts';
import { plan07 } from '#lib/plan/plan-07.ts';
import { DEFAULT_PROTOCOL, DEFAULT_TABLE } from '#lib/protocol/protocol.ts';
import { refuse } from '#lib/refusal.ts';
import type { Change } from './change.ts';
import { edit } from './edit.ts';

const people = peopleById([aPerson({ id: 'an' }), aPerson({ id: 'binh' })]);

function editing(change: Change, conference = aConference()) {
	return edit(conference, change, circumstances({ now: minute(5), people }));
}

function pin(person: string, before: string | null, reason = 'Thay mặt Thành ủy'): Change {
	return { change: 'pin', person, before, reason };
}

const pinned = { person: 'an', before: 'binh', reason: 'Thay mặt Thành ủy', at: minute(5) };

test('a move by hand is kept with its reason and when it was made', () => {
	expect(editing(pin('an', 'binh'))).toMatchObject({ protocol: { pins: [pinned] } });
});

test('a move can be made and taken back after the script is locked: guests change until the end', () => {
	const locked = aConference({ lockedAt: minute(0) });
	expect(editing(pin('an', null), locked)).toMatchObject({
		protocol: { pins: [{ before: null }] }
	});
	const moved = { ...locked, protocol: { ...locked.protocol, pins: [pinned] } };
	expect(editing({ change: 'unpin', person: 'an' }, moved)).toEqual(locked);
});

test.each([
	['somebody who is not on the list', pin('x', 'an'), refuse('person-not-found', { person: 'x' })],
	['before who is not on the list', pin('an', 'x'), refuse('person-not-found', { person: 'x' })],
	['before oneself', pin('an', 'an'), refuse('before-not-found')],
	['without a reason', pin('an', 'binh', ''), refuse('reason-needed')]
])('moving %s is refused', (_, change, refusal) => {
	expect(editing(change)).toEqual(refusal);
});

test('another table is set even after the script is locked, and moves by hand stay', () => {
	const table = { ...DEFAULT_TABLE, blocs: DEFAULT_TABLE.blocs.toReversed() };
	const locked = aConference({
		lockedAt: minute(0),
		categories: plan07.categories,
		protocol: { ...DEFAULT_PROTOCOL, pins: [pinned] }
	});
	expect(editing({ change: 'protocol', table }, locked)).toEqual({
		...locked,
		protocol: { ...table, pins: [pinned] }
	});
});

test('a table that leaves out whom a bloc was set by hand for is refused', () => {
	const inBlocA = peopleById([aPerson({ bloc: 'A' })]);
	const table = { ...DEFAULT_TABLE, blocs: DEFAULT_TABLE.blocs.slice(1) };
	expect(
		edit(
			aConference({ categories: plan07.categories }),
			{ change: 'protocol', table },
			circumstances({ people: inBlocA })
		)
	).toEqual(refuse('bloc-in-use', { bloc: 'Mặt trận và lãnh đạo cấp trên', count: 1 }));
});
