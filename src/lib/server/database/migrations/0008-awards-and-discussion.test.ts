import { expect, test } from 'vitest';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import * as conferences from '../conferences.ts';
import { migrate } from '../migrate.ts';
import { insertConference, temporaryDatabase } from '../temporary.ts';
import { MIGRATIONS } from './index.ts';

const BEFORE = MIGRATIONS.filter(({ name }) => name < '0008');

test('an older conference has no awards yet, and keeps the words of its batches, for each of them', async () => {
	const store = await temporaryDatabase(BEFORE);
	await insertConference(store.db, 'c');
	const cue = (id: string) => ({ id, title: id, scene: 'item', lines: [] });
	const agenda = [
		{ id: 'awards', cues: ['awards-invite', 'awards-batch', 'awards-return'].map(cue) },
		{ id: 'discussion', cues: [cue('discussion-papers')] }
	];
	await store.db
		.updateTable('conference')
		.set({ document: JSON.stringify({ name: 'Hội nghị c', agenda }) })
		.execute();
	await migrate(store.db, 0);
	const stored = await conferences.find(store.db, 'c');
	expect(stored?.conference).toMatchObject({ awards: NO_AWARDS, discussion: NO_DISCUSSION });
	const repeated = stored?.conference.agenda.flatMap((item) =>
		item.cues.map(({ id, each }) => [id, each])
	);
	expect(repeated).toEqual([
		['awards-invite', null],
		['awards-batch', 'batch'],
		['awards-return', 'batch'],
		['discussion-papers', 'paper']
	]);
	await store.dispose();
});
