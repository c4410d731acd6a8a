import { setImmediate } from 'node:timers/promises';
import { outdated, UNWANTED, type Outdated } from '#lib/print/outdated.ts';
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

/**
 * Prints a paper and puts that on record.
 * @param again only the pages that are no longer as they were when it was printed last
 */
export async function printFor(
	shop: Workshop,
	asked: Asked,
	{ again = false, onprogress }: { again?: boolean; onprogress?: Progress } = {}
): Promise<Printed> {
	const { db, press, hall, origins, actor, now } = shop;
	const { print } = asked;
	const choice = writeChoice(asked.choice);
	const before = again ? await printed.list(db, hall.id) : [];
	const last = before.find((each) => each.print === print && each.choice === choice);
	const omit = last?.pieces.map(({ fingerprint }) => fingerprint) ?? [];
	const done = await press.print(await composed(shop, asked), now, { omit, onprogress });
	const [origin = ''] = origins;
	const { pieces, sheets } = done;
	await printed.record(db, hall.id, { print, choice, origin, pieces, sheets, actor, at: now });
	return done;
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

async function standingOf(shop: Workshop, printing: printed.Printing): Promise<Standing | null> {
	const { print, origin, pieces, ...rest } = printing;
	const choice = readChoice(new URLSearchParams(printing.choice));
	if (!isPrint(print) || !choice) return null;
	const standing = { ...rest, print };
	if (!isThere(print, shop.hall.state(), choice.person)) return { ...standing, outdated: UNWANTED };
	// A code in hand that leads to this server by another of its addresses is as good.
	const origins = shop.origins.includes(origin) ? [origin] : shop.origins;
	const now = await shop.press.proof(await composed({ ...shop, origins }, { print, choice }));
	return { ...standing, outdated: outdated(pieces, now) };
}
