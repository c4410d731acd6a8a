import { expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import * as conferences from '../conferences.ts';
import { insertConference, temporaryDatabase } from '../temporary.ts';
import { MIGRATIONS } from './index.ts';

const BEFORE = MIGRATIONS.filter(({ name }) => name < '0005');

test('the days of keeping older data are counted from when they were first promised', async () => {
	const store = await temporaryDatabase(BEFORE);
	await insertConference(store.db, 'c');
	await migrate(store.db, 1234);
	const stored = await conferences.find(store.db, 'c');
	expect(stored?.conference.privacy).toEqual({
		keepDays: 30,
		contact: '',
		since: 1234,
		purgedAt: null
	});
	await store.dispose();
});
