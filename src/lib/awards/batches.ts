import { fold } from '#lib/text/fold.ts';
import type { Award, Awards, Batch } from './award.ts';
import { inOrder } from './order.ts';

/**
 * The batches in which awards are handed over: as the office arranged them, or else as the order
 * has them. Whoever stands in none of the office's gets batches of their own at the end: nobody is
 * forgotten because the list grew.
 */
export function batchesOf(awards: Awards): readonly Batch[] {
	const { batches, list } = awards;
	if (batches === null) return propose(inOrder(awards), awards.stageSize, []);
	const known = new Set(list.map(({ id }) => id));
	const arranged = batches
		.map((batch) => ({ ...batch, awards: batch.awards.filter((id) => known.has(id)) }))
		.filter((batch) => batch.awards.length > 0);
	const placed = new Set(arranged.flatMap((batch) => batch.awards));
	const left = inOrder(awards).filter(({ id }) => !placed.has(id));
	const taken = batches.map(({ code }) => code);
	return [...arranged, ...propose(left, awards.stageSize, taken)];
}

/** Batches whose letters follow their order: as long as no tray is laid they may still change. */
export function lettered(batches: readonly Batch[]): readonly Batch[] {
	return batches.map((batch, index) => ({ ...batch, code: codeOf(index) }));
}

/** The letters trays go by: A to Z, then AA, AB … */
export function codeOf(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : codeOf(Math.floor(index / 26) - 1) + letter;
}

/**
 * Cuts an order into batches that fit the stage. One batch has one kind and one form, since the MC
 * calls "the bodies" up "for the Giấy khen"; what does not fit is shared out evenly.
 */
function propose(
	order: readonly Award[],
	stageSize: number,
	taken: readonly string[]
): readonly Batch[] {
	const groups = [...Map.groupBy(order, ({ kind, form }) => `${fold(kind)}/${form}`).values()];
	const used = new Set(taken);
	let index = 0;
	const nextCode = (): string => {
		const code = codeOf(index++);
		return used.has(code) ? nextCode() : code;
	};
	return groups
		.flatMap((group) => share(group, stageSize))
		.map((awards) => ({
			code: nextCode(),
			awards: awards.map(({ id }) => id),
			presenterId: null,
			spareId: null
		}));
}

/** Parts of a list, in its order, no larger than `most` and as equal as can be. */
function share<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
	const parts = Math.ceil(list.length / most);
	return Array.from({ length: parts }, (_, part) =>
		list.slice(
			Math.ceil((part * list.length) / parts),
			Math.ceil(((part + 1) * list.length) / parts)
		)
	);
}
