import { publicTitle, type Cue } from '#lib/agenda/agenda.ts';
import { awardName } from '#lib/awards/award.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import type { People } from '#lib/people/person.ts';
import type { RunEvent } from '#lib/run/event.ts';
import type { Progress } from '#lib/run/progress.ts';
import { laidOut } from '#lib/turns/lay-out.ts';
import { turnLabel } from '#lib/turns/label.ts';

/** What the words of an entry may look at. */
export type Told = {
	readonly conference: Conference;
	readonly people: People;
	readonly progress: Progress;
};

/** What happened, in a few words for whoever traces a line back. */
export function entryWords(event: RunEvent, told: Told): string {
	switch (event.type) {
		case 'started':
			return m.minutes_entry_started();
		case 'moved':
			return stepWords(event, told);
		case 'ended':
			return m.minutes_entry_ended();
		case 'skipped':
			return m.minutes_entry_skipped({ title: titleOf(event.item, told) });
		case 'placed':
			return m.minutes_entry_placed({ title: titleOf(event.item, told) });
		case 'inserted':
			return m.minutes_entry_inserted({ title: publicTitle(event.item) });
		case 'paused':
			return m.minutes_entry_paused();
		case 'resumed':
			return m.minutes_entry_resumed();
		case 'counted':
			return m.minutes_entry_counted({ value: event.value ?? 0 });
		case 'noted':
			return m.minutes_entry_noted({ text: event.text });
		case 'award-marked': {
			const award = told.conference.awards.list.find(({ id }) => id === event.award);
			return m.minutes_entry_marked({ name: award ? awardName(award) : '' });
		}
		case 'presenter-chosen':
			return m.minutes_entry_presenter({ code: event.batch });
		case 'vote-opened':
			return m.minutes_entry_vote_opened({ question: event.question });
		case 'vote-closed':
			return m.minutes_entry_vote_closed();
		default:
			return m.minutes_entry_other();
	}
}

/** A step that was taken out of the script since goes by the item it belonged to. */
function stepWords(to: { readonly cue: string; readonly item: string }, told: Told): string {
	const cue = laidOut(told.conference, told.progress, told.people)
		.flatMap((item) => item.cues)
		.find(({ id }) => id === to.cue);
	const step = cue?.title ?? titleOf(to.item, told);
	return cue?.turn
		? m.minutes_entry_moved_turn({ step, turn: turnWords(cue.turn, told) })
		: m.minutes_entry_moved({ step });
}

function turnWords(turn: NonNullable<Cue['turn']>, { people }: Told): string {
	const label = turnLabel(turn, people);
	return label.kind === 'batch' ? m.minutes_entry_turn_batch(label) : label.name;
}

function titleOf(id: string, { conference, progress }: Told): string {
	const item = [...conference.agenda, ...progress.inserted].find((each) => each.id === id);
	return item ? publicTitle(item) : '';
}
