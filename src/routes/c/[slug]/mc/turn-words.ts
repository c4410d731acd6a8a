import { m } from '#lib/paraglide/messages.js';
import type { ReadCue } from '#lib/script/script.ts';

/** Which batch or speaker a repeated cue is about; null for one that happens once. */
export function turnWords({ turn }: Pick<ReadCue, 'turn'>): string | null {
	if (turn === null) return null;
	return turn.kind === 'batch' ? m.mc_turn_batch(turn) : turn.name;
}

/** A cue as it is called in a sentence: "Mời lên nhận – Đợt 1 · khay A". */
export function cueName(cue: Pick<ReadCue, 'title' | 'turn'>): string {
	return [cue.title, turnWords(cue)].filter(Boolean).join(' – ');
}
