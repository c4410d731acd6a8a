import { describe, expect, test } from 'vitest';
import { aConference, anItem, aPerson, aRun, aState } from '#lib/testing/make.ts';
import type { Conference } from '#lib/conference/conference.ts';
import type { Run } from '#lib/run/run.ts';
import { chairView } from './chair.ts';
import { deskFloor } from './desk-floor.ts';
import { deskVotes } from './desk-votes.ts';

const agenda = [
	anItem({ id: 'open', title: 'Khai mạc.', minutes: 10 }),
	anItem({ id: 'talk', title: 'Thảo luận.', kind: 'discussion', minutes: 20 })
];
const conference = aConference({ agenda });
const people = [
	aPerson({ id: 'in', category: 'members', presence: 'present' }),
	aPerson({ id: 'gone', category: 'members', presence: 'left' }),
	aPerson({ id: 'due', category: 'members' }),
	aPerson({ id: 'guest', presence: 'present' })
];
const opening = aRun(agenda, [0, 'start']);
const talking = aRun(agenda, [0, 'start'], [5, 'next']);

function view(run: Run, changes: Partial<Conference> = {}, present = people) {
	return chairView(aState({ conference: { ...conference, ...changes }, people: present, run }));
}

describe('the chair sees', () => {
	test('which item is on, by its number on the programme', () => {
		expect(view(opening)).toMatchObject({
			name: 'Hội nghị sơ kết',
			phase: 'running',
			rehearsal: false,
			item: { number: 1, title: 'Khai mạc' },
			isDiscussion: false
		});
		expect(view(talking)).toMatchObject({
			item: { number: 2, title: 'Thảo luận' },
			isDiscussion: true
		});
	});

	test('the discussion go on in a pause', () => {
		const paused = aRun(agenda, [0, 'start'], [5, 'next'], [6, 'pause']);
		expect(view(paused)).toMatchObject({ phase: 'paused', isDiscussion: true });
	});

	test('no item before the start, nor after the end', () => {
		expect(view(aState().run)).toMatchObject({ item: null, isDiscussion: false });
		const ended = aRun(agenda, [0, 'start'], [5, 'next'], [9, 'end']);
		expect(view(ended)).toMatchObject({ phase: 'ended', item: null, isDiscussion: false });
	});

	test('who is there of the members, and how many the rule needs', () => {
		expect(view(talking).members).toEqual({ present: 1, listed: 1, summoned: 3, needed: 0 });
		expect(view(talking, { quorum: 'two-thirds' }).members.needed).toBe(2);
	});

	test('what the desk counted, where the doors count nobody', () => {
		const counted = aRun(
			agenda,
			[0, 'start'],
			[1, { command: 'count', figure: 'present', value: 2 }]
		);
		const nobody = people.map((person) => ({ ...person, presence: 'expected' as const }));
		expect(view(counted, {}, nobody).members).toMatchObject({ present: 2, listed: 0, summoned: 3 });
	});

	test('the floor and the votes as the desk does', () => {
		const state = aState({ conference, people, run: talking });
		expect(chairView(state)).toMatchObject({ floor: deskFloor(state), votes: deskVotes(state) });
	});
});
