import { sql } from 'kysely';
import type { Agenda } from '#lib/agenda/agenda.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import type { Database } from '../schema.ts';
import { rewriteConferences } from './widen-conferences.ts';

type Older = { readonly agenda: Agenda };

/**
 * Awards and papers become data, and secret votes get a box that knows no names. An older script
 * stays as it was written, each cue once: its words do not name a batch, and it may be running.
 */
export async function up(db: Database): Promise<void> {
	await rewriteConferences<Older>(db, (conference) => ({
		awards: NO_AWARDS,
		discussion: NO_DISCUSSION,
		...conference,
		agenda: conference.agenda.map((item) => ({
			...item,
			cues: item.cues.map((cue) => ({ ...cue, each: null }))
		}))
	}));
	await db.schema
		.createTable('ballot_box')
		.addColumn('run_id', 'text', (c) => c.notNull().references('run.id').onDelete('cascade'))
		.addColumn('vote_id', 'text', (c) => c.notNull())
		.addColumn('choice', 'text', (c) => c.notNull())
		.addColumn('count', 'integer', (c) => c.notNull())
		.addPrimaryKeyConstraint('ballot_box_key', ['run_id', 'vote_id', 'choice'])
		// Without row numbers: they would tell which answer came first.
		.modifyEnd(sql`without rowid`)
		.execute();
}
