import { setImmediate } from 'node:timers/promises';
import { filedBeside, madeAnew } from '#lib/print/filed.ts';
import { isOfBatch } from '#lib/print/filing.ts';
import { CODED, type Asked, type PrintName } from '#lib/print/prints.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Print } from '#lib/typeset/print.ts';
import * as passes from '../database/passes.ts';
import type { Database } from '../database/open.ts';
import { writeChoice } from '../input/print.ts';
import type { Hall } from '../live/hall.ts';
import { drawUp } from '../minutes/draw-up.ts';
import { passagesOf } from '../minutes/passages.ts';
import type { Figures } from '../passes.ts';
import type { Printed } from '../press/job.ts';
import type { Press } from '../press/press.ts';
import type { Progress } from '../press/work.ts';
import type { Order } from './order.ts';
import { onRecord, putOnRecord, type Recorded } from './record.ts';
import { compose } from './room.ts';

/** Where papers are made and put on record, and for whom. */
export type Workshop = {
	readonly db: Database;
	readonly press: Press;
	readonly hall: Hall;
	/** Where phones reach this server: the first is printed, all are good. */
	readonly origins: readonly string[];
	/** The minutes tell why people were absent: they are for whoever sets up alone. */
	readonly maySetUp: boolean;
	readonly actor: string;
	readonly now: Instant;
	/** When whoever asked has left: what is not begun by then is not made for them. */
	readonly signal?: AbortSignal;
};

/** Whether a paper may be seen by whoever prints here. */
export function maySee({ maySetUp }: Pick<Workshop, 'maySetUp'>, print: PrintName): boolean {
	return print !== 'minutes' || maySetUp;
}

/** A paper from what is true now, as it is to be typeset. */
export async function composed(
	{ db, hall, origins }: Pick<Workshop, 'db' | 'hall' | 'origins'>,
	{ print, choice }: Pick<Order, 'choice'> & Pick<Asked, 'print'>
): Promise<Print> {
	const figures = CODED.includes(print) ? await figuresByPerson(db, hall) : NO_FIGURES;
	const [origin = ''] = origins;
	// Hundreds of papers take a few milliseconds to be put into words: the show goes first.
	await setImmediate();
	const passages = print === 'minutes' ? passagesOf((await drawUp(db, hall)).minutes) : [];
	const composed = compose(print, {
		state: hall.state(),
		choice,
		origin,
		passages,
		passes: figures
	});
	await setImmediate();
	return composed;
}

const NO_FIGURES: ReadonlyMap<string, Figures> = new Map();

async function figuresByPerson(db: Database, hall: Hall): Promise<ReadonlyMap<string, Figures>> {
	return new Map((await passes.list(db, hall.id)).map((pass) => [pass.personId, pass]));
}

/** How a paper is made: `again` only the pages that are not as they were when it was printed last. */
type Manner = { readonly again?: boolean; readonly onprogress?: Progress };

/** Makes a paper; nothing is put on record, as long as nobody has it in hand. */
export async function makeFor(
	shop: Workshop,
	asked: Asked,
	{ again = false, onprogress }: Manner = {}
): Promise<Printed & { readonly origin: string }> {
	const { press, hall, now, signal } = shop;
	const { purgedAt } = hall.state().conference.privacy;
	const records = await onRecord(shop);
	const batchOf = (some: Asked) => records.find((each) => isOfBatch(some, each, hall.state()));
	const last = again ? records.find((each) => isSame(each.asked, asked)) : undefined;
	const known = last ?? (CODED.includes(asked.print) ? batchOf(asked) : undefined);
	const origins = goodOrigins(shop, known);
	const choice = last ? madeAnew(last, hall.state()) : asked.choice;
	const print = await composed({ ...shop, origins }, { print: asked.print, choice });
	const omit = last ? await inHand(shop, print, [last, ...filedBeside(last, records)]) : [];
	const printed = await press.print(print, now, { omit, onprogress, signal });
	// What was put into words before a purge may have come to the press after it.
	if (hall.state().conference.privacy.purgedAt !== purgedAt) press.forget();
	return { ...printed, origin: origins[0] ?? '' };
}

/** Makes a paper to be handed out, and puts that on record. */
export async function printFor(
	shop: Workshop,
	asked: Asked,
	manner: Manner = {}
): Promise<Printed> {
	const { actor, now } = shop;
	const { purgedAt } = shop.hall.state().conference.privacy;
	const { bytes, ...made } = await makeFor(shop, asked, manner);
	await putOnRecord(shop, { ...made, asked, actor, at: now }, purgedAt);
	return { bytes, ...made };
}

function isSame(one: Asked, other: Asked): boolean {
	return one.print === other.print && writeChoice(one.choice) === writeChoice(other.choice);
}

/** What need not be printed again; nothing when that were all of it: no paper has no pages. */
async function inHand(
	{ press, signal }: Pick<Workshop, 'press' | 'signal'>,
	print: Print,
	filed: readonly Pick<Recorded, 'imprints'>[]
): Promise<readonly string[]> {
	const known = filed.flatMap(({ imprints }) => imprints.map(({ fingerprint }) => fingerprint));
	const now = await press.proof(print, { signal });
	return now.every(({ fingerprint }) => known.includes(fingerprint)) ? [] : known;
}

/** Where codes are to lead: one in hand that leads here by another address of this server is as good. */
export function goodOrigins(
	{ origins }: Pick<Workshop, 'origins'>,
	printed: Pick<Recorded, 'origin'> | undefined
): readonly string[] {
	return printed && origins.includes(printed.origin) ? [printed.origin] : origins;
}
