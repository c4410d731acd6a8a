import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aPassage } from '#lib/testing/doors.ts';
import { aPerson } from '#lib/testing/make.ts';
import * as attendance from './attendance.ts';
import * as changes from './changes.ts';
import * as conferences from './conferences.ts';
import * as people from './people.ts';
import * as requests from './requests.ts';
import * as runs from './runs.ts';
import type { Database } from './schema.ts';
import { insertConference, temporaryDatabase, type Temporary } from './temporary.ts';

let temporary: Temporary;
let db: Database;

beforeEach(async () => {
	temporary = await temporaryDatabase();
	db = temporary.db;
	await fill('kept');
	await fill('gone');
});

afterEach(() => temporary.dispose());

/** A conference that was prepared and rehearsed. */
async function fill(id: string) {
	await insertConference(db, id);
	await people.insert(db, id, aPerson());
	await changes.append(db, id, {
		id: 'change',
		at: 1,
		actor: 'x',
		change: { change: 'lock' },
		revision: 2
	});
	await requests.keep(db, id, { id: 'change', digest: '', revision: 2 });
	await begin(id, true);
}

async function begin(id: string, rehearsal: boolean) {
	const runId = `${id} ${rehearsal}`;
	const event = { type: 'started', at: 1, cue: 'a-1', item: 'a' } as const;
	await runs.open(db, id, { id: runId, rehearsal }, 1);
	await runs.append(db, id, runId, { id: runId, seq: 1, at: 1, actor: 'x', event, revision: 3 });
}

async function tablesWith(id: string) {
	const tables = ['person', 'run', 'run_entry', 'change_entry', 'request'] as const;
	const counts = tables.map(async (table) => {
		const rows = await db.selectFrom(table).select('id').where('conference_id', '=', id).execute();
		return rows.length > 0 ? [table] : [];
	});
	return (await Promise.all(counts)).flat();
}

describe('a conference that never began', () => {
	test('is taken away with all that belongs to it', async () => {
		expect(await conferences.remove(db, 'gone')).toBe(true);
		expect(await conferences.find(db, 'gone')).toBe(null);
		expect(await tablesWith('gone')).toEqual([]);
	});

	test('leaves the others as they were', async () => {
		await conferences.remove(db, 'gone');
		expect(await tablesWith('kept')).toEqual([
			'person',
			'run',
			'run_entry',
			'change_entry',
			'request'
		]);
	});
});

test('a conference somebody came to is kept', async () => {
	const line = { entry: aPassage(), digest: '', answer: {} };
	await attendance.append(db, 'gone', [line], 4);
	expect(await conferences.remove(db, 'gone')).toBe(false);
});

test('a code that was nobody’s makes no record', async () => {
	const event = { type: 'refused', verdict: 'unknown-code' } as const;
	await attendance.append(db, 'gone', [{ entry: aPassage({ event }), digest: '', answer: {} }], 4);
	expect(await conferences.remove(db, 'gone')).toBe(true);
});

test('a conference that began is kept', async () => {
	await begin('gone', false);
	expect(await conferences.remove(db, 'gone')).toBe(false);
	expect(await tablesWith('gone')).toHaveLength(5);
});
