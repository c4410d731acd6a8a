import { expect, test } from 'vitest';
import { peopleById } from '#lib/people/person.ts';
import { aPerson, aSpeaker } from '#lib/testing/make.ts';
import { turnLabel } from './label.ts';
import type { SpeakerTurn } from './turn.ts';

const nobody = peopleById([]);
const paper = (personId: string | null): SpeakerTurn => ({
	kind: 'paper',
	id: 'p1',
	speaker: aSpeaker({ personId }),
	minutes: 7,
	next: null
});

test('a batch goes by its place in today’s order and its tray', () => {
	const batch = { code: 'C', number: 2, presenterId: null, spareId: null, recipients: [] };
	expect(turnLabel({ kind: 'batch', id: 'C', isEmpty: false, batch }, nobody)).toEqual({
		kind: 'batch',
		number: 2,
		code: 'C'
	});
});

test('a speaker goes by the name they were registered under', () => {
	expect(turnLabel(paper(null), nobody)).toEqual({ kind: 'paper', name: 'Ông Lê Thanh Dũng' });
});

test('a speaker of the list goes by the name the list has now', () => {
	const people = peopleById([aPerson({ id: 'p', honorific: 'Bà', name: 'Lê Thị Dung' })]);
	expect(turnLabel(paper('p'), people)).toEqual({ kind: 'paper', name: 'Bà Lê Thị Dung' });
});
