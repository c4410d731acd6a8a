import { attendingOf, type Attending } from '#lib/awards/attending.ts';
import { awardName, kindsOf, type AwardForm } from '#lib/awards/award.ts';
import { presentingOf } from '#lib/awards/presenter.ts';
import { fullName, fullTitle, nameInSentence, type People } from '#lib/people/person.ts';
import { turnsOf } from '#lib/turns/lay-out.ts';
import { batchAfter, turnStandings, type TurnStanding } from '#lib/turns/now.ts';
import type { TodaysBatch } from '#lib/turns/turn.ts';
import type { State } from './state.ts';

/** Somebody who is honoured, as the wings and the desk see them. */
export type DeskRecipient = {
	readonly award: string;
	/** Where they stand and their certificate lies, from 1: it never shifts. */
	readonly place: number;
	readonly name: string;
	/** "ông Lâm Gia Thịnh": the name in the middle of a sentence. */
	readonly called: string;
	readonly title: string;
	readonly attending: Attending;
	/** What a human said stands: it can be taken back. */
	readonly isMarked: boolean;
};

/** A batch as the desk sees it. */
export type DeskBatch = {
	readonly code: string;
	/** The how manieth of today, from 1, those counted for whom nobody comes up. */
	readonly number: number;
	/** "Giấy khen"; each kind there is among them. */
	readonly kind: string;
	/** Null where they are not all of one form. */
	readonly form: AwardForm | null;
	readonly recipients: readonly DeskRecipient[];
	/** "Bà Hồ Ngọc Thúy"; null when nobody who was chosen is there. */
	readonly presenter: string | null;
	readonly presenterTitle: string;
	/** Who was to present, when somebody else does or nobody can. */
	readonly insteadOf: string | null;
	/** Its first cue: where going to it leads; null when it is not called. */
	readonly cue: string | null;
	/** 'nobody': none of them comes up, so it is passed over until somebody does. */
	readonly state: TurnStanding | 'nobody';
};

/** The ceremony as the desk conducts it. */
export type DeskCeremony = {
	readonly item: string;
	readonly batches: readonly DeskBatch[];
	/** The letter of the batch that comes up after whatever is on now; null for none. */
	readonly standby: string | null;
};

/** The ceremony; null while it does not take place or nobody is on the list. */
export function deskCeremony(state: State): DeskCeremony | null {
	const { conference, people, run } = state;
	const item = conference.agenda.find(({ kind, enabled }) => kind === 'awards' && enabled);
	if (!item || conference.awards.list.length === 0) return null;
	const first = item.cues.find(({ each }) => each === 'batch');
	const { batch: called, uncalled } = turnsOf(conference, run.progress, people);
	const standing = turnStandings(conference, run.progress, people);
	const batches = [
		...called.map(({ id, batch }) => ({
			...deskBatch(batch, people),
			cue: first ? `${first.id}.${id}` : null,
			state: standing(id)
		})),
		...uncalled.map((batch) => ({
			...deskBatch(batch, people),
			cue: null,
			state: 'nobody' as const
		}))
	].toSorted((one, other) => one.number - other.number);
	const standby = batchAfter(conference, run.progress, people)?.id ?? null;
	return { item: item.id, batches, standby };
}

function deskBatch(
	{ code, number, recipients, ...called }: TodaysBatch,
	people: People
): Omit<DeskBatch, 'cue' | 'state'> {
	const { person, insteadOf } = presentingOf(called, people);
	const awards = recipients.map(({ award }) => award);
	const [form, ...otherForms] = new Set(awards.map((award) => award.form));
	return {
		code,
		number,
		kind: kindsOf(awards),
		form: otherForms.length === 0 ? (form ?? null) : null,
		recipients: recipients.map(({ award: each, mark }, index) => ({
			award: each.id,
			place: index + 1,
			name: awardName(each),
			called: nameInSentence(each),
			title: each.title,
			attending: attendingOf(each, mark, people),
			isMarked: mark !== undefined
		})),
		presenter: person && fullName(person),
		presenterTitle: person ? fullTitle(person) : '',
		insteadOf: insteadOf && fullName(insteadOf)
	};
}
