import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPerson } from '#lib/testing/make.ts';
import * as people from './people.ts';
import { emptyLog } from './scrub.ts';
import { insertConference, temporaryDatabase, type Temporary } from './temporary.ts';

const PHONE = '0908887771';

let store: Temporary;

beforeEach(async () => {
	store = await temporaryDatabase();
	await insertConference(store.db, 'c');
	await people.insert(store.db, 'c', aPerson({ phone: PHONE }));
	await emptyLog(store.db);
});

afterEach(() => store.dispose());

const isOnDisk = () =>
	readdirSync(store.dataDir).some((name) =>
		readFileSync(join(store.dataDir, name)).includes(PHONE)
	);

// The server may end between a purge and the rewriting of its file.
test.each([
	['deleted', () => people.remove(store.db, 'c', 'person')],
	['changed', () => people.save(store.db, 'c', aPerson({ phone: '' }))]
])('what is %s is wiped where it stood', async (_, write) => {
	expect(isOnDisk()).toBe(true);
	await write();
	await emptyLog(store.db);
	expect(isOnDisk()).toBe(false);
});
