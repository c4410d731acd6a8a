import type { Agenda } from '#lib/agenda/agenda.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import type { Repeat } from '#lib/turns/turn.ts';
import type { Database } from '../schema.ts';
import { rewriteConferences } from './widen-conferences.ts';

/** Cues of Plan 07 that speak of one batch or one speaker: from here on they are repeated for each. */
const REPEATED: Readonly<Record<string, Repeat>> = {
	'awards-batch': 'batch',
	'awards-present': 'batch',
	'awards-photo': 'batch',
	'awards-return': 'batch',
	'discussion-papers': 'paper'
};

type Older = { readonly agenda: Agenda };

/** Awards and papers become data, and secret votes get a box that knows no names. */
export async function up(db: Database): Promise<void> {
	await rewriteConferences<Older>(db, (conference) => ({
		awards: NO_AWARDS,
		discussion: NO_DISCUSSION,
		...conference,
		agenda: conference.agenda.map((item) => ({
			...item,
			cues: item.cues.map((cue) => ({ ...cue, each: REPEATED[cue.id] ?? null }))
		}))
	}));
	await db.schema
		.createTable('ballot_box')
		.addColumn('run_id', 'text', (c) => c.notNull().references('run.id').onDelete('cascade'))
		.addColumn('vote_id', 'text', (c) => c.notNull())
		.addColumn('choice', 'text', (c) => c.notNull())
		.addColumn('count', 'integer', (c) => c.notNull())
		.addPrimaryKeyConstraint('ballot_box_key', ['run_id', 'vote_id', 'choice'])
		.execute();
}
