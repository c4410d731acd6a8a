import { afterPurge } from '#lib/attendance/attendance.ts';
import { peopleById } from '#lib/people/person.ts';
import { countPrivate, keptOf, withoutPrivate } from '#lib/privacy/purge.ts';
import { isDue, isOver } from '#lib/privacy/retention.ts';
import { refuse, type Refusal } from '#lib/refusal.ts';
import * as conferences from '../database/conferences.ts';
import type { Database } from '../database/open.ts';
import * as people from '../database/people.ts';
import * as purges from '../database/purges.ts';
import { peopleOf, type Held } from './held.ts';
import type { Writing } from './writes.ts';

/** Why delegates' data is deleted: the days of keeping it are over, or the office wants it gone. */
export type Deletion = { readonly change: 'purge'; readonly because: 'due' | 'wanted' };

/** Deletes what the office promised not to keep; who came, and how many, stays on record. */
export async function purge(
	db: Database,
	held: Held,
	{ because }: Deletion,
	{ id, actor, now, revision }: Writing
): Promise<Held | Refusal> {
	if (!isAllowed(held, because, now)) return refuse('not-over');
	const everyone = [...held.roster.values()];
	const kept = keptOf(held.conference.categories, peopleOf(held));
	const conferenceId = held.conference.id;
	const deleted = { ...countPrivate(everyone), ...(await purges.count(db, conferenceId)) };
	const entry = { id, actor, at: now, revision, deleted, kept };
	await purges.append(db, conferenceId, entry);
	const cleared = withoutPrivate(everyone);
	for (const person of cleared) await people.save(db, conferenceId, person);
	const privacy = { ...held.conference.privacy, purgedAt: now };
	// Names of the list are the record of who was summoned; of this one, nobody needs a record.
	const conference = { ...held.conference, distinctNames: [], privacy };
	await conferences.save(db, conference);
	return {
		...held,
		conference,
		roster: peopleById([...everyone, ...cleared]),
		rosterRevision: revision,
		attendance: afterPurge(kept.presence)
	};
}

function isAllowed(
	{ conference, run, rehearsal }: Held,
	because: Deletion['because'],
	now: number
): boolean {
	if (because === 'due') return isDue(conference, run.at, now);
	return isOver(conference, rehearsal ? 'ready' : run.progress.phase, now);
}
