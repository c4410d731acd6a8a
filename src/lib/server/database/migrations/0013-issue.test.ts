import { expect, test } from 'vitest';
import * as conferences from '../conferences.ts';
import { migrate } from '../migrate.ts';
import { insertConference, temporaryDatabase } from '../temporary.ts';
import { MIGRATIONS } from './index.ts';

const BEFORE = MIGRATIONS.filter(({ name }) => name < '0013');

test('an older conference opens with invitations to be numbered and dated by hand', async () => {
	const store = await temporaryDatabase(BEFORE);
	await insertConference(store.db, 'c');
	await migrate(store.db, 0);
	const stored = await conferences.find(store.db, 'c');
	expect(stored?.conference).toMatchObject({
		name: 'Hội nghị c',
		invitations: { number: '', date: '' }
	});
	await store.dispose();
});
