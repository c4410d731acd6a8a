import type { ControlView } from '#lib/audience/control.ts';
import { m } from '#lib/paraglide/messages.js';
import { isWaiting } from '../floor/queue.ts';
import { codesLeft } from './ceremony/batches.ts';

type Standing = Pick<ControlView, 'ceremony' | 'floor' | 'item' | 'rows'>;

/** Those of the current item whom going on to another would leave uncalled, in a sentence; '' for nobody. */
export function uncalledWords(view: Standing): string {
	const codes = codesLeft(view).join(', ');
	if (codes) return m.control_jump_uncalled({ codes });
	const names = namesLeft(view).join(', ');
	return names && m.control_jump_unheard({ names });
}

/** Names of those the current item still has to hear; whoever is heard in a later one is not left. */
function namesLeft({ floor, item, rows }: Standing): readonly string[] {
	const cues = rows.find(({ id }) => id === item)?.cues ?? [];
	const heardHere = new Set(cues.flatMap(({ turn }) => turn?.id ?? []));
	return floor.speakers
		.filter((speaker) => isWaiting(speaker) && heardHere.has(speaker.id))
		.map(({ name }) => name);
}
