import type { Conference } from '#lib/conference/conference.ts';
import { NO_AWARDS, type Award, type Awards, type Batch } from '#lib/awards/award.ts';
import { batchesOf } from '#lib/awards/batches.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { newcomer } from '#lib/conference/edit-roster.ts';
import { BLANK_PERSON, type Person } from '#lib/people/person.ts';
import { convene } from '#lib/plan/convene.ts';
import { plan07 } from '#lib/plan/plan-07.ts';
import { isRefusal } from '#lib/refusal.ts';
import awardList from './awards.json' with { type: 'json' };
import delegates from './delegates.json' with { type: 'json' };
import papers from './papers.json' with { type: 'json' };
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
	const decision = { id: newId(), ...quan5.decision };
	const awards: Awards = {
		...NO_AWARDS,
		decisions: [decision],
		list: awardList.map((award) => ({
			...award,
			form: award.form as Award['form'],
			id: newId(),
			decision: decision.id,
			merit: '',
			prize: '',
			personId: idOf(award.name)
		}))
	};
	const performers: Readonly<Record<string, string>> = quan5.performers;
	const { unitId, date, place, slug } = quan5;
	const time = plan07.starts.find((start) => start.id === quan5.start)?.time ?? '';
	const conference = convene(
		plan07,
		{ unitId, date, time, place, form: 'in-person', reason: '' },
		{ id: newId(), slug, now }
	);
	const withPresenters = (batch: Batch, index: number): Batch => {
		const [presenter = '', spare = ''] = quan5.presenters[index] ?? [];
		return { ...batch, presenterId: idOf(presenter), spareId: idOf(spare) };
	};
	if (isRefusal(conference))
		throw new Error(`the ready conference is refused: ${conference.refused}`);
	return {
		conference: {
			...conference,
			facts: quan5.facts,
			chairIds: quan5.chairs.map(idOf).filter((id) => id !== null),
			secretaryId: idOf(quan5.secretary),
			awards: { ...awards, batches: batchesOf(awards).map(withPresenters) },
			discussion: {
				...NO_DISCUSSION,
				papers: papers.map((paper) => ({ ...paper, id: newId(), personId: idOf(paper.name) }))
			},
			agenda: conference.agenda.map((item) => ({
				...item,
				performerId: idOf(performers[item.id] ?? '')
			}))
		},
		people
	};
}
