import { expect, test } from 'vitest';
import * as conferences from '../conferences.ts';
import { migrate } from '../migrate.ts';
import { insertConference, temporaryDatabase } from '../temporary.ts';
import { MIGRATIONS } from './index.ts';

const BEFORE = MIGRATIONS.filter(({ name }) => name < '0006');

test('an older conference opens with every doubtful name still to be looked at', async () => {
	const store = await temporaryDatabase(BEFORE);
	await insertConference(store.db, 'c');
	await migrate(store.db, 0);
	const stored = await conferences.find(store.db, 'c');
	expect(stored?.conference).toMatchObject({ name: 'Hội nghị c', distinctNames: [] });
	await store.dispose();
});
