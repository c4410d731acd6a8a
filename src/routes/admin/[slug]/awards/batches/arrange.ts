import type { Batch } from '#lib/awards/award.ts';
import { codeOf, lettered } from '#lib/awards/batches.ts';

/** Where an award goes: before another of a batch, or at its end; null as the batch is a new one. */
export type Destination = { readonly batch: string | null; readonly before: string | null };

/**
 * Batches with one award elsewhere; a batch that is left empty goes.
 * @param letters those written on trays that lie empty: no other batch is called so
 */
export function moveAward(
	batches: readonly Batch[],
	award: string,
	{ batch, before }: Destination,
	letters: readonly string[]
): readonly Batch[] {
	const without = batches.map((each) => ({
		...each,
		awards: each.awards.filter((id) => id !== award)
	}));
	const moved = without.map((each) => {
		if (each.code !== batch) return each;
		const at = before === null ? -1 : each.awards.indexOf(before);
		return { ...each, awards: each.awards.toSpliced(at < 0 ? each.awards.length : at, 0, award) };
	});
	const added: readonly Batch[] =
		batch === null
			? [{ code: nextCode(batches, letters), awards: [award], presenterId: null, spareId: null }]
			: [];
	return [...moved, ...added].filter((each) => each.awards.length > 0);
}

/** Batches with one an amount of places earlier (negative) or later. */
export function moveBatch(batches: readonly Batch[], code: string, by: number): readonly Batch[] {
	const from = batches.findIndex((each) => each.code === code);
	const moved = batches[from];
	if (!moved) return batches;
	return batches.toSpliced(from, 1).toSpliced(Math.max(0, from + by), 0, moved);
}

/** Batches in another order, given by their letters. */
export function inSequence(batches: readonly Batch[], codes: readonly string[]): readonly Batch[] {
	return codes.flatMap((code) => batches.find((each) => each.code === code) ?? []);
}

/** Batches with another presenter or spare for one of them. */
export function withPresenter(
	batches: readonly Batch[],
	code: string,
	chosen: Partial<Pick<Batch, 'presenterId' | 'spareId'>>
): readonly Batch[] {
	return batches.map((each) => (each.code === code ? { ...each, ...chosen } : each));
}

/** Letters in the order of the batches; once trays are laid they stay as they are. */
export function settled(batches: readonly Batch[], areTraysLaid: boolean): readonly Batch[] {
	return areTraysLaid ? batches : lettered(batches);
}

function nextCode(batches: readonly Batch[], letters: readonly string[]): string {
	const taken = new Set([...batches.map(({ code }) => code), ...letters]);
	let index = 0;
	while (taken.has(codeOf(index))) index++;
	return codeOf(index);
}
