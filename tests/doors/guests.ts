import Sqlite from 'better-sqlite3';
import { join } from 'node:path';

/** Somebody on the list, with the figures only they carry and the number only the office knows. */
export type Guest = {
	readonly id: string;
	readonly name: string;
	readonly phone: string;
	readonly token: string;
	readonly code: string;
};

/** Everybody on the list of a server's data directory. */
export function readGuests(dataDir: string): readonly Guest[] {
	const sqlite = new Sqlite(join(dataDir, 'nghi-trinh.sqlite'), { readonly: true });
	const rows = sqlite
		.prepare(
			`SELECT person.id, name, phone, token, code FROM person
			JOIN pass ON pass.person_id = person.id ORDER BY place`
		)
		.all();
	sqlite.close();
	return rows as Guest[];
}

/** What the doors' log holds of one person, as it was reported. */
export function passagesOf(dataDir: string, { id }: Guest): readonly object[] {
	const sqlite = new Sqlite(join(dataDir, 'nghi-trinh.sqlite'), { readonly: true });
	const rows = sqlite
		.prepare('SELECT actor, station, event FROM attendance_entry WHERE person_id = ? ORDER BY seq')
		.all(id) as { actor: string; station: string; event: string }[];
	sqlite.close();
	return rows.map(({ actor, station, event }) => ({ actor, station, via: JSON.parse(event).via }));
}
