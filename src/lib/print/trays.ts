import type { State } from '#lib/audience/state.ts';
import { attendingOf, type Attending } from '#lib/awards/attending.ts';
import { awardName, kindsOf, type Award } from '#lib/awards/award.ts';
import { presentingOf } from '#lib/awards/presenter.ts';
import { fullName, fullTitle, type People, type Person } from '#lib/people/person.ts';
import { whoComes } from '#lib/people/substitution.ts';
import { turnsOf } from '#lib/turns/lay-out.ts';
import type { Recipient, TodaysBatch } from '#lib/turns/turn.ts';
import { ofMeeting } from './meeting.ts';

/** A place on a tray and on the stage: it is never anybody else's. */
export type TrayPlace = {
	/** From 1. */
	readonly place: number;
	readonly award: Award;
	readonly name: string;
	readonly title: string;
	/** Where whoever comes up sits; '' when nobody knows. */
	readonly seat: string;
	/** Who receives it for them; '' when they do so themselves. */
	readonly by: string;
	/** Left empty: they were taken out of the ceremony, or will be given it later. */
	readonly gap: 'withdrawn' | 'later' | null;
};

/** Whoever presents, or may have to. */
export type Leader = { readonly name: string; readonly title: string };

/** The tray of a batch as it is laid. */
export type Tray = {
	/** Its letter. */
	readonly code: string;
	/** The how manieth batch of how many. */
	readonly number: number;
	readonly of: number;
	/** "Bằng khen, Giấy khen". */
	readonly kinds: string;
	readonly presenter: Leader | null;
	/** Null when nobody was chosen, or the spare already presents. */
	readonly spare: Leader | null;
	readonly places: readonly TrayPlace[];
};

/** The trays of the ceremony in the order in which they are carried out. */
export function traysOf(state: State): readonly Tray[] {
	const { conference, people, run } = ofMeeting(state);
	const { batch, uncalled } = turnsOf(conference, run.progress, people);
	const batches = [...batch.map((turn) => turn.batch), ...uncalled].toSorted(
		(one, other) => one.number - other.number
	);
	return batches.map((each) => trayOf(each, batches.length, people));
}

function trayOf(batch: TodaysBatch, of: number, people: People): Tray {
	const { code, number, recipients } = batch;
	const { person } = presentingOf(batch, people);
	const spare = batch.spareId === null ? null : (people.get(batch.spareId) ?? null);
	return {
		code,
		number,
		of,
		kinds: kindsOf(recipients.map(({ award }) => award)),
		presenter: person && leader(person),
		spare: spare && spare.id !== person?.id ? leader(spare) : null,
		places: recipients.map((recipient, index) => placeOf(recipient, index + 1, people))
	};
}

function placeOf({ award, mark }: Recipient, place: number, people: People): TrayPlace {
	const attending = attendingOf(award, mark, people);
	const person = award.personId === null ? undefined : people.get(award.personId);
	return {
		place,
		award,
		name: awardName(award),
		title: award.title,
		seat: person ? whoComes(person, people).seat : '',
		by: attending.as === 'represented' ? attending.by : '',
		gap: gapOf(attending)
	};
}

function gapOf({ as }: Attending): TrayPlace['gap'] {
	if (as === 'withdrawn') return 'withdrawn';
	return as === 'absent' ? 'later' : null;
}

function leader(person: Person): Leader {
	return { name: fullName(person), title: fullTitle(person) };
}
