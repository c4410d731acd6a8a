import { makePass, type Figures } from '../passes.ts';
import type { Database } from './open.ts';

/** A pass as a door finds it. */
export type Pass = Figures & {
	readonly conferenceId: string;
	readonly personId: string;
	readonly revokedAt: number | null;
};

/** Issues a person's pass; figures that are taken already are thrown away and made anew. */
export async function issue(
	db: Database,
	conferenceId: string,
	personId: string,
	now: number
): Promise<Figures> {
	for (;;) {
		const figures = makePass();
		const { numInsertedOrUpdatedRows } = await db
			.insertInto('pass')
			.values({
				...figures,
				conference_id: conferenceId,
				person_id: personId,
				issued_at: now,
				revoked_at: null
			})
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirstOrThrow();
		if (numInsertedOrUpdatedRows === 1n) return figures;
	}
}

/** Makes a person's passes worthless: lost, or the person is off the list. */
export async function revoke(
	db: Database,
	conferenceId: string,
	personId: string,
	now: number
): Promise<void> {
	await db
		.updateTable('pass')
		.set({ revoked_at: now })
		.where('conference_id', '=', conferenceId)
		.where('person_id', '=', personId)
		.where('revoked_at', 'is', null)
		.execute();
}

/** The pass with a token, of whichever conference. */
export async function byToken(db: Database, token: string): Promise<Pass | null> {
	const row = await db.selectFrom('pass').selectAll().where('token', '=', token).executeTakeFirst();
	return row ? read(row) : null;
}

/** The pass with a short code: codes are a conference's own. */
export async function byCode(
	db: Database,
	conferenceId: string,
	code: string
): Promise<Pass | null> {
	const row = await db
		.selectFrom('pass')
		.selectAll()
		.where('conference_id', '=', conferenceId)
		.where('code', '=', code)
		.executeTakeFirst();
	return row ? read(row) : null;
}

/** The passes of a conference that are good. */
export async function list(db: Database, conferenceId: string): Promise<readonly Pass[]> {
	const rows = await db
		.selectFrom('pass')
		.selectAll()
		.where('conference_id', '=', conferenceId)
		.where('revoked_at', 'is', null)
		.execute();
	return rows.map(read);
}

/** Every pass a person was given, good or not. */
export async function ofPerson(
	db: Database,
	conferenceId: string,
	personId: string
): Promise<readonly Pass[]> {
	const rows = await db
		.selectFrom('pass')
		.selectAll()
		.where('conference_id', '=', conferenceId)
		.where('person_id', '=', personId)
		.execute();
	return rows.map(read);
}

type Row = {
	conference_id: string;
	token: string;
	code: string;
	person_id: string;
	revoked_at: number | null;
};

function read({ conference_id, token, code, person_id, revoked_at }: Row): Pass {
	return {
		token,
		code,
		conferenceId: conference_id,
		personId: person_id,
		revokedAt: revoked_at
	};
}
