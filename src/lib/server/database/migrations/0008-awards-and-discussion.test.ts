import { expect, test } from 'vitest';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import * as conferences from '../conferences.ts';
import { migrate } from '../migrate.ts';
import { insertConference, temporaryDatabase } from '../temporary.ts';
import { MIGRATIONS } from './index.ts';

const BEFORE = MIGRATIONS.filter(({ name }) => name < '0008');

test('an older conference has no awards yet, and its script stays as it was written', async () => {
	const store = await temporaryDatabase(BEFORE);
	await insertConference(store.db, 'c');
	const cue = (id: string) => ({ id, title: id, scene: 'item', lines: [] });
	const agenda = [{ id: 'awards', cues: ['awards-invite', 'awards-batch'].map(cue) }];
	await store.db
		.updateTable('conference')
		.set({ document: JSON.stringify({ name: 'Hội nghị c', agenda }) })
		.execute();
	await migrate(store.db, 0);
	const stored = await conferences.find(store.db, 'c');
	expect(stored?.conference).toMatchObject({ awards: NO_AWARDS, discussion: NO_DISCUSSION });
	expect(stored?.conference.agenda[0]?.cues).toEqual([
		{ ...cue('awards-invite'), each: null },
		{ ...cue('awards-batch'), each: null }
	]);
	await store.dispose();
});
