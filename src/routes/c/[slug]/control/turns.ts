import type { ControlView } from '#lib/audience/control.ts';
import type { DeskBatch } from '#lib/audience/desk-ceremony.ts';
import type { DeskCue, DeskTurn } from '#lib/audience/desk-cue.ts';

/** Cues that follow each other and are about the same batch or speaker, or about nobody. */
export type CueGroup = {
	/** Its first cue: no other group has it. */
	readonly id: string;
	readonly turn: DeskTurn | null;
	readonly cues: readonly DeskCue[];
};

/** An item's cues in groups, in their order. */
export function cueGroups(cues: readonly DeskCue[]): readonly CueGroup[] {
	const groups: CueGroup[] = [];
	for (const cue of cues) {
		const last = groups.at(-1);
		if (last && last.turn?.id === cue.turn?.id) {
			groups.splice(-1, 1, { ...last, cues: [...last.cues, cue] });
		} else groups.push({ id: cue.id, turn: cue.turn, cues: [cue] });
	}
	return groups;
}

/** How the turns of the day stand, by a batch's letter or a speaker's id. */
export function turnStates({
	ceremony,
	floor
}: Pick<ControlView, 'ceremony' | 'floor'>): ReadonlyMap<string, DeskBatch['state']> {
	return new Map([
		...(ceremony?.batches ?? []).map(({ code, state }) => [code, state] as const),
		...floor.speakers.map(({ id, state }) => [id, state] as const)
	]);
}
