import { setImmediate } from 'node:timers/promises';
import { outdated, unwanted, type Outdated } from '#lib/print/outdated.ts';
import { isPrint, type Choice, type PrintName } from '#lib/print/prints.ts';
import { isThere } from '#lib/print/wanted.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Print } from '#lib/typeset/print.ts';
import * as passes from '../database/passes.ts';
import * as printed from '../database/printed.ts';
import type { Database } from '../database/open.ts';
import { readChoice, writeChoice } from '../input/print.ts';
import type { Hall } from '../live/hall.ts';
import { drawUp } from '../minutes/draw-up.ts';
import { passagesOf } from '../minutes/passages.ts';
import type { Printed } from '../press/job.ts';
import type { Press, Progress } from '../press/press.ts';
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
};

/** A paper, and in which way it is made. */
export type Asked = { readonly print: PrintName; readonly choice: Choice };

/** A printing on record, and what of it is now wrong. */
export type Standing = Omit<printed.Printing, 'pieces' | 'print' | 'origin'> & {
	readonly print: PrintName;
	/** Null: it is still right. */
	readonly outdated: Outdated | null;
};

/** A paper from what is true now, as it is to be typeset. */
export async function composed(
	{ db, hall, origins }: Pick<Workshop, 'db' | 'hall' | 'origins'>,
	{ print, choice }: Asked
): Promise<Print> {
	const figures = await passes.list(db, hall.id);
	const byPerson = new Map(figures.map((pass) => [pass.personId, pass]));
	const [origin = ''] = origins;
	// Hundreds of papers take a few milliseconds to be put into words: the show goes first.
	await setImmediate();
	const passages = print === 'minutes' ? passagesOf((await drawUp(db, hall)).minutes) : [];
	const composed = compose(print, {
		state: hall.state(),
		choice,
		origin,
		passages,
		passes: byPerson
	});
	await setImmediate();
	return composed;
}

/** How a paper is made: `again` only the pages that are not as they were when it was printed last. */
type Manner = { readonly again?: boolean; readonly onprogress?: Progress };

/** Makes a paper; nothing is put on record, as long as nobody has it in hand. */
export async function makeFor(
	shop: Workshop,
	asked: Asked,
	{ again = false, onprogress }: Manner = {}
): Promise<Printed> {
	const last = again ? await lastOf(shop, asked) : undefined;
	const origins = last ? goodOrigins(shop, last.origin) : shop.origins;
	const print = await composed({ ...shop, origins }, asked);
	const omit = last ? await inHand(shop, print, last) : [];
	return shop.press.print(print, shop.now, { omit, onprogress });
}

/** Makes a paper to be handed out, and puts that on record. */
export async function printFor(
	shop: Workshop,
	asked: Asked,
	manner: Manner = {}
): Promise<Printed> {
	const { db, hall, actor, now } = shop;
	const last = manner.again ? await lastOf(shop, asked) : undefined;
	const done = await makeFor(shop, asked, manner);
	const [origin = ''] = last ? goodOrigins(shop, last.origin) : shop.origins;
	const { pieces, sheets } = done;
	const choice = writeChoice(asked.choice);
	const printing = { print: asked.print, choice, origin, pieces, sheets, actor, at: now };
	await printed.record(db, hall.id, printing);
	return done;
}

/** What need not be printed again; nothing when that were all of it: no paper has no pages. */
async function inHand(
	{ press }: Workshop,
	print: Print,
	{ pieces }: printed.Printing
): Promise<readonly string[]> {
	const known = pieces.map(({ fingerprint }) => fingerprint);
	const now = await press.proof(print);
	return now.every(({ fingerprint }) => known.includes(fingerprint)) ? [] : known;
}

async function lastOf({ db, hall }: Workshop, asked: Asked): Promise<printed.Printing | undefined> {
	const choice = writeChoice(asked.choice);
	const all = await printed.list(db, hall.id);
	return all.find((each) => each.print === asked.print && each.choice === choice);
}

/** A code in hand that leads to this server by another of its addresses is as good. */
function goodOrigins({ origins }: Workshop, printedOnce: string): readonly string[] {
	return origins.includes(printedOnce) ? [printedOnce] : origins;
}

/** All that was printed, the newest first, and what of it is now wrong. */
export async function standings(shop: Workshop): Promise<readonly Standing[]> {
	const all: Standing[] = [];
	for (const printing of await printed.list(shop.db, shop.hall.id)) {
		const standing = await standingOf(shop, printing);
		if (standing) all.push(standing);
	}
	return all;
}

/** Whether a paper may be seen by whoever prints here. */
export function maySee({ maySetUp }: Pick<Workshop, 'maySetUp'>, print: PrintName): boolean {
	return print !== 'minutes' || maySetUp;
}

async function standingOf(shop: Workshop, printing: printed.Printing): Promise<Standing | null> {
	const { print, origin, pieces, ...rest } = printing;
	const choice = readChoice(new URLSearchParams(printing.choice));
	if (!isPrint(print) || !choice || !maySee(shop, print)) return null;
	const standing = { ...rest, print };
	if (!isThere(print, shop.hall.state(), choice.person)) {
		return { ...standing, outdated: unwanted(pieces) };
	}
	const origins = goodOrigins(shop, origin);
	const now = await shop.press.proof(await composed({ ...shop, origins }, { print, choice }));
	return { ...standing, outdated: outdated(pieces, now) };
}
