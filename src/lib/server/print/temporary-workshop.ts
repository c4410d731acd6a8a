import { randomUUID } from 'node:crypto';
import type { Person } from '#lib/people/person.ts';
import type { RosterChange } from '#lib/people/roster-change.ts';
import { isRefusal } from '#lib/refusal.ts';
import { temporaryDatabase } from '../database/temporary.ts';
import { openHall } from '../live/hall.ts';
import { Press } from '../press/press.ts';
import { ensureSeed } from '../seed/seed.ts';
import type { Workshop } from './printing.ts';

/** Noon of the day of the ready conference. */
export const NOON: number = Date.UTC(2022, 3, 22, 5);

/** A real database with the ready conference, its hall and a press of its own, for tests. */
export async function temporaryWorkshop(now: () => number = () => NOON) {
	const { db, dispose } = await temporaryDatabase();
	await ensureSeed(db, NOON);
	const hall = await openHall(db, 'quan-5', now);
	if (!hall) throw new Error('no hall');
	const press = new Press();
	const shop: Workshop = {
		db,
		hall,
		press,
		origins: ['http://hall'],
		maySetUp: true,
		actor: 'Văn phòng',
		now: NOON
	};
	return {
		shop,

		/** Somebody on the list, by their place on it. */
		person(index: number): Person {
			const person = [...hall.state().people.values()][index];
			if (!person) throw new Error('no such person');
			return person;
		},

		/** Changes the list as the office does. */
		async roster(change: RosterChange): Promise<void> {
			const done = await hall.changeRoster({ id: randomUUID(), actor: '' }, change);
			if (isRefusal(done)) throw new Error(done.refused);
		},

		/** Leads through the day as the desk does. */
		async command(command: 'start' | 'end'): Promise<void> {
			const done = await hall.command({ id: randomUUID(), actor: '' }, { command });
			if (isRefusal(done)) throw new Error(done.refused);
		},

		async dispose(): Promise<void> {
			await press.close();
			await dispose();
		}
	};
}
