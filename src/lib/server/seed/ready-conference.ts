import type { Conference } from '#lib/conference/conference.ts';
import { newcomer } from '#lib/people/edit-roster.ts';
import { BLANK_PERSON, type Person } from '#lib/people/person.ts';
import { convene } from '#lib/plan/convene.ts';
import { plan07 } from '#lib/plan/plan-07.ts';
import { isRefusal } from '#lib/refusal.ts';
import delegates from './delegates.json' with { type: 'json' };
import { quan5 } from './quan-5.ts';

/** The ready conference with its (invented) people, performers and officers in place. */
export function quan5Conference(
	newId: () => string,
	now: number
): { conference: Conference; people: readonly Person[] } {
	const people: readonly Person[] = delegates.map((delegate) =>
		newcomer(newId(), { ...BLANK_PERSON, ...delegate })
	);
	const idOf = (name: string) => people.find((person) => person.name === name)?.id ?? null;
	const performers: Readonly<Record<string, string>> = quan5.performers;
	const { unitId, date, place, slug } = quan5;
	const time = plan07.starts.find((start) => start.id === quan5.start)?.time ?? '';
	const conference = convene(
		plan07,
		{ unitId, date, time, place, form: 'in-person', reason: '' },
		{ id: newId(), slug, now }
	);
	if (isRefusal(conference))
		throw new Error(`the ready conference is refused: ${conference.refused}`);
	return {
		conference: {
			...conference,
			facts: quan5.facts,
			chairIds: quan5.chairs.map(idOf).filter((id) => id !== null),
			secretaryId: idOf(quan5.secretary),
			agenda: conference.agenda.map((item) => ({
				...item,
				performerId: idOf(performers[item.id] ?? '')
			}))
		},
		people
	};
}
