import { filedBeside, madeAnew, toCompare } from '#lib/print/filed.ts';
import { outdated, unwanted, type Outdated } from '#lib/print/outdated.ts';
import { isInUse } from '#lib/print/in-use.ts';
import { PRINTS } from '#lib/print/prints.ts';
import { isThere } from '#lib/print/wanted.ts';
import { log } from '../log.ts';
import { NobodyWaits } from '../press/work.ts';
import { composed, goodOrigins, maySee, type Workshop } from './printing.ts';
import { onRecord, type Recorded } from './record.ts';

/** A printing on record, and what of it is now wrong. */
export type Standing = Pick<Recorded, 'asked' | 'at' | 'sheets'> & {
	/** Null: it is still right; unchecked: it cannot be made now, so that nothing is known. */
	readonly outdated: Outdated | 'unchecked' | null;
};

/** All that was printed, is in use and may be seen, in the order of the pack, and what is now wrong of it. */
export async function standings(shop: Workshop): Promise<readonly Standing[]> {
	const all: Standing[] = [];
	const records = await onRecord(shop);
	for (const printing of records) {
		const { asked, at, sheets } = printing;
		if (!maySee(shop, asked.print) || !isInUse(asked.print, shop.hall.state())) continue;
		all.push({
			asked,
			at,
			sheets,
			outdated: await wrongOf(shop, printing, records).catch(unchecked)
		});
	}
	const place = ({ asked }: Standing) => PRINTS.indexOf(asked.print);
	return all.toSorted((one, other) => place(one) - place(other));
}

/** One paper that cannot be made does not keep the others from being compared. */
function unchecked(error: unknown): 'unchecked' {
	if (error instanceof NobodyWaits) throw error;
	log.error({ err: error }, 'a paper could not be compared');
	return 'unchecked';
}

async function wrongOf(
	shop: Workshop,
	printing: Recorded,
	records: readonly Recorded[]
): Promise<Outdated | null> {
	const { asked, imprints } = printing;
	const state = shop.hall.state();
	const choice = madeAnew(printing, state);
	if (!isThere(asked.print, state, choice)) return unwanted(imprints);
	const origins = goodOrigins(shop, printing);
	const { press, signal } = shop;
	const print = await composed({ ...shop, origins }, { print: asked.print, choice });
	const shown = await press.proof(print, { signal });
	return outdated(imprints, toCompare(printing, shown, filedBeside(printing, records)));
}
