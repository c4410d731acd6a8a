import { expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import * as printed from '../printed.ts';
import { insertConference, temporaryDatabase } from '../temporary.ts';
import { MIGRATIONS } from './index.ts';

const BEFORE = MIGRATIONS.filter(({ name }) => name < '0012');

test('a printing that is told by names alone is forgotten', async () => {
	const older = await temporaryDatabase(BEFORE);
	await insertConference(older.db, 'quan-5');
	const pieces = JSON.stringify([{ about: 'Bà An', fingerprint: 'x' }]);
	const printing = { print: 'badges', choice: '', origin: '', sheets: 1, actor: '', at: 0 };
	await older.db
		.insertInto('printed')
		.values({ ...printing, conference_id: 'quan-5', pieces })
		.execute();
	await migrate(older.db, 0);
	expect(await printed.list(older.db, 'quan-5')).toEqual([]);
	await older.dispose();
});
