import { personalData, type PersonalData } from '#lib/privacy/personal-data.ts';
import * as changes from './database/changes.ts';
import type { Database } from './database/open.ts';
import * as passes from './database/passes.ts';
import type { Hall } from './live/hall.ts';

/** Gathers everything that is held about one person; null when nobody of that id is on the list. */
export async function gatherPersonalData(
	db: Database,
	hall: Hall,
	person: string
): Promise<PersonalData | null> {
	const held = await passes.ofPerson(db, hall.id, person);
	return personalData(person, hall.state(), {
		passes: held.map(({ token, code, revokedAt }) => ({
			token,
			code,
			revoked: revokedAt !== null
		})),
		log: await changes.list(db, hall.id)
	});
}
