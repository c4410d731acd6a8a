import { expect, test } from 'vitest';
import { peopleById } from '#lib/people/person.ts';
import { aCue, aSpeaker } from '#lib/testing/make.ts';
import { deskCue } from './desk-cue.ts';

const nobody = peopleById([]);

test('a cue about nobody in particular says so', () => {
	expect(deskCue(aCue({ id: 'a-1' }), nobody).turn).toBe(null);
});

test('a repeated cue says whom it is about this time', () => {
	const speaker = aSpeaker({ id: 's1', personId: null });
	const turn = { kind: 'paper', id: 's1', speaker, minutes: 7, next: null } as const;
	expect(deskCue(aCue({ turn }), nobody).turn).toEqual({
		id: 's1',
		label: { kind: 'paper', name: 'Ông Lê Thanh Dũng' }
	});
});
