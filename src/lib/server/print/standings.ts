import { outdated, unwanted, type Outdated } from '#lib/print/outdated.ts';
import { isThere } from '#lib/print/wanted.ts';
import { composed, goodOrigins, maySee, type Workshop } from './printing.ts';
import { onRecord, type Recorded } from './record.ts';

/** A printing on record, and what of it is now wrong. */
export type Standing = Pick<Recorded, 'asked' | 'at' | 'sheets'> & {
	/** Null: it is still right. */
	readonly outdated: Outdated | null;
};

/** All that was printed and may be seen, the newest first, and what of it is now wrong. */
export async function standings(shop: Workshop): Promise<readonly Standing[]> {
	const all: Standing[] = [];
	for (const printing of await onRecord(shop)) {
		const { asked, at, sheets } = printing;
		if (!maySee(shop, asked.print)) continue;
		all.push({ asked, at, sheets, outdated: await wrongOf(shop, printing) });
	}
	return all;
}

async function wrongOf(shop: Workshop, printing: Recorded): Promise<Outdated | null> {
	const { asked, imprints } = printing;
	if (!isThere(asked.print, shop.hall.state(), asked.choice.person)) return unwanted(imprints);
	const origins = goodOrigins(shop, printing);
	return outdated(imprints, await shop.press.proof(await composed({ ...shop, origins }, asked)));
}
