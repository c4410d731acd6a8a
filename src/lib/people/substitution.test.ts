import { describe, expect, test } from 'vitest';
import { aPerson } from '#lib/testing/make.ts';
import { peopleById } from './person.ts';
import { senders, whoComes } from './substitution.ts';

const sub = aPerson({ id: 'sub' });
const away = aPerson({ id: 'away', presence: 'absent', substituteId: 'sub' });
const back = aPerson({ id: 'back', presence: 'present', substituteId: 'sub' });

test('whoever was sent comes, unless the sender has come after all', () => {
	const people = peopleById([sub, away, back]);
	expect([away, back, sub].map((person) => whoComes(person, people).id)).toEqual([
		'sub',
		'back',
		'sub'
	]);
});

describe('whoever was sent', () => {
	const sender = (...people: Parameters<typeof peopleById>[0]) =>
		senders(peopleById(people)).get('sub')?.id;

	test('comes for one who stays away, if several sent them', () => {
		expect(sender(sub, away, back)).toBe('away');
		expect(sender(sub, back, away)).toBe('away');
	});

	test('was sent still, when the sender has come after all', () => {
		expect(sender(sub, back)).toBe('back');
	});
});
