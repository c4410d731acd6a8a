import type { Cue, Item } from '#lib/agenda/agenda.ts';
import { turnsTaken, type Progress } from '#lib/run/progress.ts';
import type { BatchTurn, Repeat, SpeakerTurn, Turn } from './turn.ts';

/** Everybody's turn, in the order in which Next comes to them. */
type Order = { readonly batch: readonly BatchTurn[]; readonly speaker: readonly SpeakerTurn[] };

/** Where the day stands, and what it came to before. */
type Now = Pick<Progress, 'cue' | 'stays' | 'reached'>;

/**
 * An item with its repeated cues once for everybody whose turn it is. Cues that follow each other and
 * are repeated for the same are repeated together.
 */
export function withTurns(item: Item, order: Order, now: Now): Item {
	const blocks = blocksOf(item.cues);
	const blockOf = (each: Repeat) => blocks.find(([first]) => first?.each === each);
	const speakers = order.speaker.filter(({ kind }) => blockOf(kind));
	const among = amongPapers(speakers, item.cues, now);
	const cues = blocks.flatMap((block) => {
		const each = block[0]?.each ?? null;
		if (each === null) return block;
		if (each === 'batch') return order.batch.flatMap((turn) => cuesOf(turn, block, now.cue));
		const isFirst = block === blockOf(each);
		return (each === 'paper' ? speakers.slice(0, among) : speakers.slice(among)).flatMap((turn) => {
			if (turn.kind === each) return cuesOf(turn, block, now.cue);
			return isFirst ? cuesOf(turn, blockOf(turn.kind) ?? [], now.cue) : [];
		});
	});
	return { ...item, cues };
}

/**
 * How many of the speakers are heard among the papers: a word from the floor that comes before a
 * paper, but none, and no paper, that comes when the hall was already invited to discuss.
 */
function amongPapers(
	speakers: readonly SpeakerTurn[],
	cues: readonly Cue[],
	{ stays, reached }: Now
): number {
	const papers = cues.findLastIndex(({ each }) => each === 'paper');
	const floor = cues.findIndex(({ each }, index) => index > papers && each === 'floor');
	const between = cues.slice(papers + 1, Math.max(0, floor));
	const invited = Math.min(
		...between.map(({ id }) => (Object.hasOwn(reached, id) ? (reached[id] ?? 0) : Infinity))
	);
	if (invited === Infinity) return speakers.findLastIndex(({ kind }) => kind === 'paper') + 1;
	const before = new Set(turnsTaken(stays.slice(0, invited)));
	return speakers.filter(({ id }) => before.has(id)).length;
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
	const cues = block.map((cue) => repeated(cue, turn));
	if (turn.kind !== 'batch' || !turn.isEmpty) return cues;
	return cues.slice(0, Math.max(1, cues.findIndex(({ id }) => id === now) + 1));
}

/** A cue as it stands for one turn: the same object as long as neither changes. */
function repeated(cue: Cue, turn: Turn): Cue {
	const known = cuesOfTurns.get(turn) ?? new WeakMap<Cue, Cue>();
	cuesOfTurns.set(turn, known);
	const own = known.get(cue) ?? { ...cue, id: `${cue.id}.${turn.id}`, turn };
	known.set(cue, own);
	return own;
}

const cuesOfTurns = new WeakMap<Turn, WeakMap<Cue, Cue>>();
