import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROLES } from '#lib/access/roles.ts';
import type { Database } from '#lib/server/database/schema.ts';
import {
	insertConference,
	temporaryDatabase,
	type Temporary
} from '#lib/server/database/temporary.ts';
import * as grants from './grants.ts';
import { issue } from './issue.ts';

let temporary: Temporary;
let db: Database;

beforeEach(async () => {
	temporary = await temporaryDatabase();
	db = temporary.db;
	await insertConference(db, 'c', 'quan-5');
});

afterEach(() => temporary.dispose());

test.each(ROLES.filter((role) => role !== 'organiser'))(
	'a %s token reaches its own conference, with no end',
	async (role) => {
		const issued = await issue(db, { conference: 'quan-5', role }, 100);
		expect(issued).toMatchObject({ grant: { role, conferenceId: 'c', name: '' } });
		expect(await grants.list(db, 'c', 200)).toMatchObject([{ role, expiresAt: null }]);
	}
);

test.each(['quan-5', undefined])(
	'an organiser token reaches every conference, with --conference %s',
	async (conference) => {
		expect(await issue(db, { conference, role: 'organiser' }, 100)).toMatchObject({
			grant: { role: 'organiser', conferenceId: null }
		});
	}
);

test('a token carries the name and the right asked for', async () => {
	const order = { conference: 'quan-5', role: 'mc', name: ' Bài  thử ', mayAdvance: true };
	expect(await issue(db, order, 100)).toMatchObject({
		grant: { name: 'Bài thử', mayAdvance: true }
	});
});

test.each([
	['role', { conference: 'quan-5', role: 'boss' }],
	['role', { conference: 'quan-5', role: undefined }],
	['conference', { conference: 'nowhere', role: 'control' }],
	['conference', { conference: 'nowhere', role: 'organiser' }],
	['conference', { conference: '', role: 'organiser' }],
	['conference', { conference: undefined, role: 'control' }]
])('an unknown %s gives no token: %j', async (unknown, order) => {
	expect(await issue(db, order, 100)).toEqual({ unknown });
	expect(await grants.list(db, 'c', 200)).toEqual([]);
	expect(await grants.list(db, null, 200)).toEqual([]);
});
