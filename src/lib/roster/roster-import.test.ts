import { expect, test } from 'vitest';
import { BLANK_PERSON } from '#lib/people/person.ts';
import { aPerson } from '#lib/testing/make.ts';
import { importOf } from './roster-import.ts';
import type { UnderstoodRow } from './understanding.ts';

const person = aPerson({ id: 'binh', name: 'Trần Văn Bình' });

function aRow(changes: Partial<UnderstoodRow>): UnderstoodRow {
	return {
		row: 3,
		fields: { name: 'Trần Văn Bình', unit: 'Phường 2' },
		person: null,
		changes: {},
		outcome: 'new',
		doubts: [],
		namesakes: [],
		...changes
	};
}

test('somebody new comes with what the line says, and else blank', () => {
	expect(importOf([aRow({})])).toEqual({
		change: 'import',
		added: [{ ...BLANK_PERSON, name: 'Trần Văn Bình', unit: 'Phường 2' }],
		changed: []
	});
});

test('of somebody on the list only what changes is taken in', () => {
	const changes = { unit: 'Phường 2' };
	expect(importOf([aRow({ outcome: 'changed', person, changes })])).toEqual({
		change: 'import',
		added: [],
		changed: [{ person: 'binh', fields: changes }]
	});
});

test.each(['same', 'doubtful', 'left-out'] as const)(
	'a line that is %s stays out, whomever it tells of',
	(outcome) => {
		const rows = [aRow({ outcome }), aRow({ outcome, person, changes: { unit: 'Phường 2' } })];
		expect(importOf(rows)).toEqual({ change: 'import', added: [], changed: [] });
	}
);
