import type { Conference } from '#lib/conference/conference.ts';
import type { Passage } from '#lib/people/name-check.ts';

/** A place of the conference where words were written by hand. */
export type Written =
	| { readonly in: 'line'; readonly item: string; readonly cue: string; readonly line: string }
	| { readonly in: 'fact'; readonly name: string }
	| { readonly in: 'emergency'; readonly emergency: string };

/** Every text of the script that may name somebody: its lines, its facts, the emergency lines. */
export function passages({
	agenda,
	facts,
	emergencies
}: Pick<Conference, 'agenda' | 'facts' | 'emergencies'>): readonly Passage<Written>[] {
	const lines = agenda.flatMap((item) =>
		item.cues.flatMap((cue) =>
			cue.lines.map(({ id, text }): Passage<Written> => ({
				text,
				where: { in: 'line', item: item.id, cue: cue.id, line: id }
			}))
		)
	);
	return [
		...lines,
		...Object.entries(facts).map(([name, text]): Passage<Written> => ({
			text,
			where: { in: 'fact', name }
		})),
		...emergencies.map(({ id, text }): Passage<Written> => ({
			text,
			where: { in: 'emergency', emergency: id }
		}))
	];
}
