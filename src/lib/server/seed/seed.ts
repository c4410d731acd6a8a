import { inSheetOrder } from '#lib/attendance/sheet-number.ts';
import * as organiser from '../access/organiser.ts';
import { newId } from '../new-id.ts';
import * as conferences from '../database/conferences.ts';
import type { Database } from '../database/open.ts';
import * as passes from '../database/passes.ts';
import * as people from '../database/people.ts';
import * as sheetNumbers from '../database/sheet-numbers.ts';
import { quan5Conference } from './ready-conference.ts';

/** Gives a new database its one ready conference; an office that deleted it does not get it back. */
export async function ensureSeed(db: Database, now: number): Promise<void> {
	await db.transaction().execute(async (transaction) => {
		if (await organiser.isSetUp(transaction)) return;
		if ((await conferences.list(transaction)).length > 0) return;
		const ready = quan5Conference(newId, now);
		await conferences.insert(transaction, ready.conference, { now, revision: now });
		for (const person of ready.people) {
			await people.insert(transaction, ready.conference.id, person);
			await passes.issue(transaction, ready.conference.id, person.id, now);
		}
		for (const { id } of inSheetOrder(ready.people, ready.conference.categories)) {
			await sheetNumbers.give(transaction, ready.conference.id, id);
		}
	});
}
