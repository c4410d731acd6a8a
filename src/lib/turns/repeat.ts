import type { Cue, Item } from '#lib/agenda/agenda.ts';
import type { BatchTurn, Repeat, SpeakerTurn, Turn } from './turn.ts';

/** Everybody's turn, in the order in which Next comes to them. */
type Order = { readonly batch: readonly BatchTurn[]; readonly speaker: readonly SpeakerTurn[] };

/**
 * An item with its repeated cues once for everybody whose turn it is. Cues that follow each other and
 * are repeated for the same are repeated together.
 * @param now the cue the day stands at
 */
export function withTurns(item: Item, order: Order, now: string | null): Item {
	const blocks = blocksOf(item.cues);
	const blockOf = (each: Repeat) => blocks.find(([first]) => first?.each === each);
	const speakers = order.speaker.filter(({ kind }) => blockOf(kind));
	// A word from the floor that comes before a paper is heard among the papers.
	const papers = speakers.findLastIndex(({ kind }) => kind === 'paper') + 1;
	const cues = blocks.flatMap((block) => {
		const each = block[0]?.each ?? null;
		if (each === null) return block;
		if (each === 'batch') return order.batch.flatMap((turn) => cuesOf(turn, block, now));
		const isFirst = block === blockOf(each);
		return (each === 'paper' ? speakers.slice(0, papers) : speakers.slice(papers)).flatMap(
			(turn) => {
				if (turn.kind === each) return cuesOf(turn, block, now);
				return isFirst ? cuesOf(turn, blockOf(turn.kind) ?? [], now) : [];
			}
		);
	});
	return { ...item, cues };
}

/** Cues in runs that are repeated for the same, those that are not repeated each on their own. */
function blocksOf(cues: readonly Cue[]): readonly (readonly Cue[])[] {
	const blocks: Cue[][] = [];
	for (const cue of cues) {
		const last = blocks.at(-1);
		if (cue.each !== null && last?.[0]?.each === cue.each) last.push(cue);
		else blocks.push([cue]);
	}
	return blocks;
}

/** Of a batch that is called and nobody comes up for there is nothing more to do. */
function cuesOf(turn: Turn, block: readonly Cue[], now: string | null): readonly Cue[] {
	const cues = block.map((cue) => ({ ...cue, id: `${cue.id}.${turn.id}`, turn }));
	if (turn.kind !== 'batch' || !turn.isEmpty) return cues;
	return cues.slice(0, Math.max(1, cues.findIndex(({ id }) => id === now) + 1));
}
