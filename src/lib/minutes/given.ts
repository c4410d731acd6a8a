import { attendingOf } from '#lib/awards/attending.ts';
import { awardName, kindsOf, type Award } from '#lib/awards/award.ts';
import { presentingOf } from '#lib/awards/presenter.ts';
import { nameInSentence } from '#lib/people/person.ts';
import { turnsTaken } from '#lib/run/progress.ts';
import { spokenPost } from '#lib/script/read-aloud.ts';
import { turnsOf } from '#lib/turns/lay-out.ts';
import type { Recipient, TodaysBatch } from '#lib/turns/turn.ts';
import type { Day } from './day.ts';
import { stepAt } from './log.ts';
import { peopleAt } from './people-at.ts';
import { DOORS, logged, SET_UP, type Source, type Sourced } from './source.ts';
import { whoIs, type Who } from './who.ts';

/** Somebody honoured, exactly as the decision names them. */
export type Honoured = { readonly award: Award; readonly who: Who };

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
	return calledIn(day, item).map(({ batch, people, steps }) => {
		const seen = batch.recipients.map((each) => ({ ...each, ...fateOf(each, people) }));
		const { person, insteadOf } = presentingOf(batch, people);
		const own = new Set(batch.recipients.map(({ award }) => award.id));
		return {
			number: batch.number,
			kinds: kindsOf(batch.recipients.map(({ award }) => award)),
			received: seen.flatMap(({ award, as, by }) =>
				as === 'received' ? [{ award, who: honoured(award), by }] : []
			),
			presenter: person && whoIs(person),
			insteadOf: insteadOf && whoIs(insteadOf),
			sources: [...steps, ...logged(...marksOf(own, day), presenterChosen(batch.code, day))]
		};
	});
}

/** Awards of the list that were not handed over, and why. */
export function notGiven(day: Day): readonly NotGiven[] {
	const { conference, run, atEnd } = day;
	const called = calledIn(day);
	const codes = called.map(({ batch }) => batch.code);
	const { batch: turns, uncalled } = turnsOf(conference, run.progress, atEnd);
	const others = [...turns.map(({ batch }) => batch), ...uncalled]
		.filter(({ code }) => !codes.includes(code))
		.map((batch) => ({ batch, people: atEnd, isCalled: false }));
	return [...called.map((each) => ({ ...each, isCalled: true })), ...others]
		.toSorted((one, other) => one.batch.number - other.batch.number)
		.flatMap(({ batch, people, isCalled }) =>
			batch.recipients.flatMap((recipient) => {
				const { award } = recipient;
				const { as } = fateOf(recipient, people);
				if (as === 'received' && isCalled) return [];
				const because = as === 'received' ? ('not-called' as const) : as;
				const marks = logged(...marksOf(new Set([award.id]), day));
				const known = because === 'absent' ? DOORS : SET_UP;
				const sources = marks.length > 0 ? marks : [known];
				return [{ award, who: honoured(award), because, sources }];
			})
		);
}

type Called = {
	readonly batch: TodaysBatch;
	/** Everyone as they were when it was handed over. */
	readonly people: Day['atEnd'];
	readonly steps: readonly Source[];
};

/** The batches that were really called, in the order in which they were. */
function calledIn(day: Day, item: string | null = null): readonly Called[] {
	const { conference, run, atEnd, log } = day;
	const stays = run.progress.stays.filter(
		(stay) => (item === null || stay.item === item) && !stay.returned
	);
	const { batch: turns } = turnsOf(conference, run.progress, atEnd);
	return turnsTaken(stays).flatMap((code) => {
		const turn = turns.find(({ id }) => id === code);
		const own = stays.filter((stay) => stay.turn === code);
		const people = peopleAt(day.people, day.attendance, own.at(-1)?.to ?? day.until);
		const steps = logged(...own.map(({ from }) => stepAt(log, from)));
		return turn ? [{ batch: turn.batch, people, steps }] : [];
	});
}

/** Whoever nobody has seen was not called up, so they have received nothing. */
function fateOf({ award, mark }: Recipient, people: Day['atEnd']) {
	const attending = attendingOf(award, mark, people);
	switch (attending.as) {
		case 'represented':
			return { as: 'received' as const, by: calledWithin(attending.by) };
		case 'here':
		case 'expected':
			return { as: 'received' as const, by: null };
		case 'withdrawn':
			return { as: 'withdrawn' as const, by: null };
		default:
			return { as: 'absent' as const, by: null };
	}
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
