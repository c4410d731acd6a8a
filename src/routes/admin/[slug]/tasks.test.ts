import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Conference } from '#lib/conference/conference.ts';
import { peopleById } from '#lib/people/person.ts';
import { convene } from '#lib/plan/convene.ts';
import { plan07 } from '#lib/plan/plan-07.ts';
import { isRefusal } from '#lib/refusal.ts';
import { quan5Conference } from '#lib/server/seed/ready-conference.ts';
import { tasks } from './tasks.ts';

function newConference(): Conference {
	const made = convene(
		plan07,
		{
			unitId: 'ward-6',
			date: '2022-03-24',
			time: '14:00',
			place: '',
			form: 'in-person',
			reason: ''
		},
		{ id: 'c', slug: 'phuong-6', now: 0 }
	);
	if (isRefusal(made)) throw new Error(made.refused);
	return made;
}

test('the ready conference leaves nothing to do', () => {
	const { conference, people } = quan5Conference(randomUUID, 0);
	expect(tasks(conference, peopleById(people))).toEqual([]);
});

test('what a new conference lacks is told where it is put right', () => {
	const todo = tasks(newConference(), new Map());
	expect(todo.map(({ kind, href }) => [kind, href])).toEqual(
		expect.arrayContaining([
			['place', '#dia-diem'],
			['officers', '#chu-toa'],
			['officers', '#thu-ky'],
			['people', '/people'],
			['performer', '/agenda#opening'],
			['fact', '/script#so-quyet-dinh']
		])
	);
});

test('one thing to do is told once, with every place that waits for it', () => {
	const opening = tasks(newConference(), new Map()).filter(
		({ href }) => href === '/agenda#opening'
	);
	expect(opening).toHaveLength(1);
	expect(opening[0]?.places.length).toBeGreaterThan(1);
});

test('an unknown name leads to its line', () => {
	const { conference, people } = quan5Conference(randomUUID, 0);
	const agenda = conference.agenda.map((item) =>
		item.id === 'opening'
			? {
					...item,
					cues: item.cues.map((cue) => ({
						...cue,
						lines: cue.lines.map((line) => ({ ...line, text: `${line.text} {{ca sĩ}}` }))
					}))
				}
			: item
	);
	const todo = tasks({ ...conference, agenda }, peopleById(people));
	expect(todo[0]).toMatchObject({
		kind: 'line',
		about: 'ca sĩ',
		href: '/script/opening#opening-invite'
	});
});
