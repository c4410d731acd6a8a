import type { Conference } from '#lib/conference/conference.ts';
import type { Passage } from '#lib/people/name-check.ts';

/** A place of the conference where words were written by hand. */
export type Written =
	/** A cue's title and its lines. */
	| { readonly in: 'cue'; readonly item: string; readonly cue: string }
	/** An item's title, and who performs it in words. */
	| { readonly in: 'item'; readonly item: string }
	| { readonly in: 'fact'; readonly name: string }
	/** A ready-made sentence and its title. */
	| { readonly in: 'emergency'; readonly emergency: string }
	/** What the conference is called, and where it is held: halls and streets bear names. */
	| { readonly in: 'details'; readonly field: 'name' | 'place' }
	/** Who is honoured, as in the decision, and what for. */
	| { readonly in: 'award'; readonly award: string }
	/** A speaker and what they speak of. */
	| { readonly in: 'paper'; readonly paper: string }
	/** Whom to ask about one's own data. */
	| { readonly in: 'contact' };

/**
 * Every text written by hand that may name somebody and is read aloud, or shown to the hall or to
 * delegates. The backdrop, the papers, the categories and the names of bodies are the plan's own
 * words; chairs, secretary and performers are chosen from the list, and so are speakers who are on it.
 */
export function passages(
	conference: Pick<
		Conference,
		'name' | 'place' | 'agenda' | 'facts' | 'emergencies' | 'awards' | 'discussion' | 'privacy'
	>
): readonly Passage<Written>[] {
	const { name, place, agenda, facts, emergencies, awards, discussion, privacy } = conference;
	return [
		...written({ in: 'details', field: 'name' }, name),
		...written({ in: 'details', field: 'place' }, place),
		...agenda.flatMap(({ id, title, performerLabel, cues }) => [
			...written({ in: 'item', item: id }, title, performerLabel),
			...cues.flatMap((cue) => {
				const lines = cue.lines.map(({ text }) => text);
				return written({ in: 'cue', item: id, cue: cue.id }, cue.title, ...lines);
			})
		]),
		...Object.entries(facts).flatMap(([fact, value]) => written({ in: 'fact', name: fact }, value)),
		...emergencies.flatMap(({ id, title, text }) =>
			written({ in: 'emergency', emergency: id }, title, text)
		),
		...awards.list.flatMap((award) =>
			written({ in: 'award', award: award.id }, award.name, award.title, award.merit)
		),
		...discussion.papers.flatMap(({ id, personId, name: speaker, unit, topic }) =>
			written({ in: 'paper', paper: id }, ...(personId === null ? [speaker, unit] : []), topic)
		),
		...written({ in: 'contact' }, privacy.contact)
	];
}

function written(where: Written, ...texts: readonly string[]): readonly Passage<Written>[] {
	return texts.map((text) => ({ text, where }));
}
