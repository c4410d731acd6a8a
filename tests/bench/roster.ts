import Sqlite from 'better-sqlite3';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { SLUG } from './server.ts';

/** Puts people on the list of a server that is not running, until so many are on it; gives their ids. */
export function fillRoster(dataDir: string, count: number): readonly string[] {
	const sqlite = new Sqlite(join(dataDir, 'nghi-trinh.sqlite'));
	const { id } = sqlite.prepare('SELECT id FROM conference WHERE slug = ?').get(SLUG) as Row;
	const known = sqlite.prepare('SELECT id FROM person WHERE conference_id = ?').all(id) as Row[];
	const insert = sqlite.prepare(
		`INSERT INTO person (conference_id, id, place, category, honorific, name, position, unit, phone, reply)
		VALUES (?, ?, ?, 'members', 'Ông', ?, 'Ủy viên', 'Quận 5', '', 'waiting')`
	);
	const added = Array.from({ length: Math.max(0, count - known.length) }, () => randomUUID());
	sqlite.transaction(() => {
		added.forEach((person, index) => insert.run(id, person, 1000 + index, `Nguyễn Văn ${index}`));
	})();
	sqlite.close();
	return added;
}

type Row = { readonly id: string };
