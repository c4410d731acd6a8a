import { expect, test } from 'vitest';
import { DEFAULT_TABLE } from '#lib/protocol/protocol.ts';
import * as conferences from '../conferences.ts';
import { migrate } from '../migrate.ts';
import { insertConference, temporaryDatabase } from '../temporary.ts';
import { MIGRATIONS } from './index.ts';

const BEFORE = MIGRATIONS.filter(({ name }) => name < '0007');

test('an older conference keeps its table and is given the levels of a new one', async () => {
	const store = await temporaryDatabase(BEFORE);
	await insertConference(store.db, 'c');
	const protocol = { blocs: [], hosts: 'A', others: 'B', posts: [['Bí thư']], pins: [] };
	await store.db
		.updateTable('conference')
		.set({ document: JSON.stringify({ name: 'Hội nghị c', protocol, agenda: [] }) })
		.execute();
	await migrate(store.db, 0);
	const stored = await conferences.find(store.db, 'c');
	expect(stored?.conference).toMatchObject({
		name: 'Hội nghị c',
		protocol: { ...protocol, levels: DEFAULT_TABLE.levels }
	});
	await store.dispose();
});
