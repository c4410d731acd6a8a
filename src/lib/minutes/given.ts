import { awardName, kindsOf, type Award } from '#lib/awards/award.ts';
import { batchesCalled, outcomesOf, type Outcome } from '#lib/course/given.ts';
import { peopleDuring } from '#lib/course/people-during.ts';
import { whenHeld } from '#lib/course/when-held.ts';
import { nameInSentence } from '#lib/people/person.ts';
import { turnsTaken } from '#lib/run/progress.ts';
import { spokenPost } from '#lib/script/read-aloud.ts';
import { turnsOf } from '#lib/turns/lay-out.ts';
import type { Day } from './day.ts';
import { stepAt } from './log.ts';
import { DOORS, logged, SET_UP, type Sourced } from './source.ts';
import { whoIs, type Who } from './who.ts';

/** Somebody honoured, exactly as the decision names them. */
type Honoured = { readonly award: Award; readonly who: Who };

/** Awards that were handed over together. */
export type Batch = Sourced & {
	/** The how manieth of the day, from 1. */
	readonly number: number;
	/** "Giấy khen"; each kind there is among them. */
	readonly kinds: string;
	/** Who came up, or in the middle of a sentence whoever received it for them. */
	readonly received: readonly (Honoured & { readonly by: string | null })[];
	/** Who handed them over; null where nobody who was chosen was there. */
	readonly presenter: Who | null;
	/** In whose place. */
	readonly insteadOf: Who | null;
};

/** Somebody who was called and did not come up, or was taken out of the ceremony. */
export type NotGiven = Sourced &
	Honoured & { readonly because: 'absent' | 'withdrawn' | 'not-called' };

/** Awards handed over during an item, in the order in which they were. */
export function batchesGiven(item: string, day: Day): readonly Batch[] {
	return batchesCalled(day, item).map(({ batch, stays, presenting, outcomes }) => {
		const { person, insteadOf } = presenting;
		const awards = batch.recipients.map(({ award }) => award);
		const own = new Set(awards.map(({ id }) => id));
		const steps = stays.map(({ from }) => stepAt(day.log, from));
		return {
			number: batch.number,
			kinds: kindsOf(awards),
			received: outcomes.flatMap((outcome) =>
				outcome.as === 'received' ? honouredBy(outcome) : []
			),
			presenter: person && whoIs(person),
			insteadOf: insteadOf && whoIs(insteadOf),
			sources: [
				...logged(...steps),
				...logged(...marksOf(own, day), presenterChosen(batch.code, day))
			]
		};
	});
}

/** Awards of the list that were not handed over, and why. */
export function notGiven(day: Day): readonly NotGiven[] {
	const called = batchesCalled(day).map(({ batch, outcomes }) => ({
		number: batch.number,
		missed: outcomes.flatMap(missed)
	}));
	return [...called, ...uncalled(day)]
		.toSorted((one, other) => one.number - other.number)
		.flatMap((batch) => batch.missed)
		.map(({ award, because }) => {
			const marks = logged(...marksOf(new Set([award.id]), day));
			const known = because === 'absent' ? DOORS : SET_UP;
			const sources = marks.length > 0 ? marks : [known];
			return { award, who: honoured(award), because, sources };
		});
}

type Missed = Pick<NotGiven, 'award' | 'because'>;

function missed(outcome: Outcome): readonly Missed[] {
	return outcome.as === 'received' ? [] : [{ award: outcome.award, because: outcome.as }];
}

/** Batches that were not called; whoever would have come up for them while others did was not called. */
function uncalled(
	day: Day
): readonly { readonly number: number; readonly missed: readonly Missed[] }[] {
	const { conference, people, run } = day;
	const { stays } = run.progress;
	const called = turnsTaken(stays);
	const ceremonies = conference.agenda.filter(({ kind }) => kind === 'awards');
	const then = peopleDuring(
		day,
		ceremonies.flatMap(({ id }) => whenHeld(stays, id))
	);
	const { batch: turns, uncalled } = turnsOf(conference, run.progress, people);
	return [...turns.map(({ batch }) => batch), ...uncalled]
		.filter(({ code }) => !called.includes(code))
		.map((batch) => ({
			number: batch.number,
			missed: outcomesOf(batch, then).flatMap((outcome) =>
				outcome.as === 'received'
					? [{ award: outcome.award, because: 'not-called' as const }]
					: missed(outcome)
			)
		}));
}

function honouredBy({ award, by }: Extract<Outcome, { as: 'received' }>) {
	return { award, who: honoured(award), by: by === null ? null : calledWithin(by) };
}

/** "Bà Phan Ngọc Oanh" → "bà Phan Ngọc Oanh", whoever the name was typed by. */
function calledWithin(name: string): string {
	const [honorific = '', ...others] = name.split(' ');
	return nameInSentence({ honorific, name: others.join(' ') });
}

function honoured(award: Award): Who {
	return {
		name: awardName(award),
		called: nameInSentence({ ...award, name: awardName({ honorific: '', name: award.name }) }),
		// "Hội Liên hiệp Phụ nữ Quận 5" of "Quận 5" says where it is.
		title: award.name.endsWith(award.title) ? '' : spokenPost(award.title)
	};
}

function marksOf(awards: ReadonlySet<string>, { log }: Day) {
	return log.filter(({ event }) => event.type === 'award-marked' && awards.has(event.award));
}

function presenterChosen(batch: string, { log }: Day) {
	return log.findLast(({ event }) => event.type === 'presenter-chosen' && event.batch === batch);
}
