import { createHash, randomUUID } from 'node:crypto';
import { AUDIENCES, VIEW_OF, type Audience, type ViewOf } from '#lib/audience/views.ts';
import type { Connection, State } from '#lib/audience/state.ts';
import type { Change } from '#lib/conference/change.ts';
import { edit } from '#lib/conference/edit.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { editRoster } from '#lib/people/edit-roster.ts';
import { peopleById, type People } from '#lib/people/person.ts';
import type { RosterChange } from '#lib/people/roster-change.ts';
import { findPlan } from '#lib/plan/catalogue.ts';
import { rulesAgainst } from '#lib/plan/findings.ts';
import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import type { Command } from '#lib/run/command.ts';
import { decide } from '#lib/run/decide.ts';
import { evolve, replay } from '#lib/run/evolve.ts';
import { NEW_RUN, type Run } from '#lib/run/run.ts';
import * as changes from '../database/changes.ts';
import * as conferences from '../database/conferences.ts';
import { faultOf } from '../database/fault.ts';
import type { Database } from '../database/open.ts';
import * as people from '../database/people.ts';
import * as requests from '../database/requests.ts';
import * as runs from '../database/runs.ts';
import { log } from '../log.ts';
import { viewFrame } from './frame.ts';
import { createHub } from './hub.ts';

/** A write that was made (or had been made before, under the same id). */
export type Done = { readonly revision: number };

/** Who asks, under which id: a retry with the same id changes nothing and answers the same. */
export type Request = { readonly id: string; readonly actor: string };

/** The one truth of a conference, held in memory and on disk. */
export type Hall = NonNullable<Awaited<ReturnType<typeof openHall>>>;

type Held = {
	revision: number;
	conference: Conference;
	people: People;
	run: Run;
	runId: string;
	rehearsal: boolean;
	seq: number;
};

/** What a write does, inside its transaction, under the revision it will have. */
type Work<Outcome> = (db: Database, revision: number) => Promise<Outcome | Refusal>;

/** Opens the conference behind a slug, or null when there is none. */
export async function openHall(db: Database, slug: string, now: () => number) {
	const stored = await conferences.find(db, slug);
	if (!stored) return null;
	const { id } = stored.conference;
	let held: Held = {
		...stored,
		people: peopleById(await people.list(db, id)),
		...(await loadRun(db, id))
	};
	let connections: readonly Connection[] = [];
	let queue: Promise<unknown> = Promise.resolve();
	const hub = createHub(
		AUDIENCES,
		(audience) => viewFrame(view(audience as Audience)),
		(error) => log.error({ err: error, slug }, 'a view could not be drawn')
	);

	function state(): State {
		const { revision, conference, people, run, rehearsal } = held;
		return { revision, at: now(), conference, people, run, rehearsal, connections };
	}

	function view<A extends Audience>(audience: A): ViewOf<A> {
		return VIEW_OF[audience](state()) as ViewOf<A>;
	}

	/** One write at a time: decide, commit, only then believe it and tell the screens. */
	function write(work: Work<Held | Done>) {
		const turn = queue.then(async (): Promise<Done | Refusal> => {
			// Grows across restarts and never waits for a counter of its own.
			const revision = Math.max(held.revision + 1, now());
			const outcome = await db
				.transaction()
				.execute((transaction) => work(transaction, revision))
				.catch(storageFailed);
			if (isRefusal(outcome) || !('runId' in outcome)) return outcome;
			held = outcome;
			hub.publish('all');
			return { revision };
		});
		queue = turn.catch(() => undefined);
		return turn;
	}

	/** A write that a retry does not repeat: it answers what the first one did. */
	function writeOnce(request: Request, asked: Command | Change | RosterChange, work: Work<Held>) {
		const digest = digestOf(asked);
		return write(async (db, revision) => {
			const before = await requests.find(db, id, request.id);
			if (before && before.digest !== '' && before.digest !== digest) return refuse('id-reused');
			if (before) return { revision: before.revision };
			const outcome = await work(db, revision);
			if (isRefusal(outcome)) return outcome;
			await requests.keep(db, id, { id: request.id, digest, revision });
			await conferences.touch(db, id, revision);
			return { ...outcome, revision };
		});
	}

	return {
		id,
		hub,
		state,
		view,

		/** Applies a desk's command to the run. */
		command(request: Request, command: Command): Promise<Done | Refusal> {
			return writeOnce(request, command, async (db, revision) => {
				const at = { id: request.id, now: now() };
				const event = decide(held.run, held.conference.agenda, command, at);
				if (isRefusal(event)) return event;
				const seq = held.seq + 1;
				// Looking at a conference writes nothing: its run is opened by its first command.
				if (seq === 1)
					await runs.open(db, id, { id: held.runId, rehearsal: held.rehearsal }, now());
				await runs.append(db, id, held.runId, { ...request, seq, at: event.at, event, revision });
				return { ...held, seq, run: evolve(held.run, event) };
			});
		},

		/** Applies a set-up change to the conference. */
		change(request: Request, change: Change): Promise<Done | Refusal> {
			return writeOnce(request, change, async (db, revision) => {
				const { people, run } = held;
				const { planId, unitId } = held.conference;
				const conference = edit(held.conference, change, {
					id: request.id,
					now: now(),
					people,
					progress: run.progress,
					rulesAgainst: (date) => rulesAgainst(findPlan(planId), { unitId, date })
				});
				if (isRefusal(conference)) return conference;
				await conferences.save(db, conference, revision);
				await changes.append(db, id, { ...request, at: now(), change, revision });
				return { ...held, conference };
			});
		},

		/** Applies a change to the list of people. */
		changeRoster(request: Request, change: RosterChange): Promise<Done | Refusal> {
			return writeOnce(request, change, async (db, revision) => {
				const { conference } = held;
				const result = editRoster(held.people, change, { id: request.id, conference });
				if (isRefusal(result)) return result;
				const next = new Map(held.people);
				if (result.kind === 'removed') next.delete(result.person.id);
				else next.set(result.person.id, result.person);
				if (result.kind === 'added') await people.insert(db, id, result.person);
				else if (result.kind === 'changed') await people.save(db, id, result.person);
				else await people.remove(db, id, result.person.id);
				await changes.append(db, id, { ...request, at: now(), change, revision });
				return { ...held, people: next };
			});
		},

		/** Opens a rehearsal over the real run, or closes it and forgets all of it. */
		rehearse(on: boolean): Promise<Done | Refusal> {
			return write(async (db, revision) => {
				if (on === held.rehearsal) return { revision: held.revision };
				if (on) {
					// Over a run under way it would hide from every screen what is really happening.
					if (held.run.progress.phase !== 'ready') return refuse('already-started');
					const run = { id: randomUUID(), rehearsal: true };
					await runs.open(db, id, run, now());
					await conferences.touch(db, id, revision);
					return { ...held, revision, runId: run.id, rehearsal: true, seq: 0, run: NEW_RUN };
				}
				await runs.forget(db, held.runId);
				await conferences.touch(db, id, revision);
				return { ...held, revision, ...(await loadRun(db, id)) };
			});
		},

		/** Notes that a screen listens; the answer notes that it left. */
		connect(connection: Omit<Connection, 'id' | 'since'>): () => void {
			const added = { ...connection, id: randomUUID(), since: now() };
			connections = [...connections, added];
			hub.publish('control');
			return () => {
				connections = connections.filter((each) => each !== added);
				hub.publish('control');
			};
		}
	};
}

async function loadRun(db: Database, conferenceId: string) {
	const open = await runs.current(db, conferenceId);
	const run = open ?? { id: randomUUID(), rehearsal: false };
	const log = await runs.entries(db, run.id);
	return {
		run: replay(log.map((entry) => entry.event)),
		runId: run.id,
		rehearsal: run.rehearsal,
		seq: log.at(-1)?.seq ?? 0
	};
}

/** Input is read in one order of fields, so the same request always has the same digest. */
function digestOf(asked: object): string {
	return createHash('sha256').update(JSON.stringify(asked)).digest('base64url');
}

function storageFailed(error: unknown): Refusal {
	const fault = faultOf(error);
	if (!fault) throw error;
	return refuse('storage-failed', { fault });
}
