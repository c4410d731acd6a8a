import { createHash, randomUUID } from 'node:crypto';
import { AUDIENCES, type Audience } from '#lib/audience/audience.ts';
import { VIEW_OF, type ViewOf } from '#lib/audience/views.ts';
import type { Connection, State } from '#lib/audience/state.ts';
import type { AttendanceChange } from '#lib/attendance/correct.ts';
import type { Change } from '#lib/conference/change.ts';
import type { RosterChange } from '#lib/people/roster-change.ts';
import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import type { Command } from '#lib/run/command.ts';
import type { OwnCommand } from '#lib/run/decide-own.ts';
import type { Run } from '#lib/run/run.ts';
import * as grants from '../access/grants.ts';
import * as conferences from '../database/conferences.ts';
import { storageFailed } from '../database/fault.ts';
import type { Database } from '../database/open.ts';
import * as passes from '../database/passes.ts';
import * as requests from '../database/requests.ts';
import { emptyLog } from '../database/scrub.ts';
import { log } from '../log.ts';
import { marksOf } from '../passes.ts';
import type { DoorReport } from './door-report.ts';
import { admit, type DoorAnswer } from './doors.ts';
import { viewFrame } from './frame.ts';
import { gather } from './gather.ts';
import { load, peopleOf, type Held } from './held.ts';
import { createHub } from './hub.ts';
import { purge, type Deletion } from './purge.ts';
import { posterOf } from './poster.ts';
import * as writes from './writes.ts';

/** A write that was made (or had been made before, under the same id). */
export type Done = { readonly revision: number };

/** Who asks, under which id: a retry with the same id changes nothing and answers the same. */
export type Request = { readonly id: string; readonly actor: string };

/** The one truth of a conference, held in memory and on disk. */
export type Hall = NonNullable<Awaited<ReturnType<typeof openHall>>>;

type Turn<T> = { readonly held: Held | null; readonly answer: T };
type Write<A> = (
	db: Database,
	held: Held,
	asked: A,
	writing: writes.Writing
) => Promise<Held | Refusal>;

/** What makes the answers to a question a result, or nothing. */
const ENDS_VOTE: readonly Command['command'][] = ['close-vote', 'cancel-vote'];

/** Who sees how many have asked or answered; whoever else heard of it could tell who did, and when. */
const COUNTING: readonly Audience[] = ['projector', 'chair', 'control'];

/** Opens the conference behind a slug, or null when there is none. */
export async function openHall(db: Database, slug: string, now: () => number) {
	const stored = await load(db, slug);
	if (!stored) return null;
	let held: Held = stored;
	// The newest revision that everybody was told of.
	let told = stored.revision;
	const { id } = stored.conference;
	let connections: readonly Connection[] = [];
	let queue: Promise<unknown> = Promise.resolve();
	const hub = createHub(
		AUDIENCES,
		(audience) => viewFrame(view(audience as Audience)),
		(error) => log.error({ err: error, slug }, 'a view could not be drawn')
	);

	function state(revision: number): State {
		const { conference, run, rehearsal, behind, attendance, rosterRevision, sheetNumbers } = held;
		const people = () => peopleOf(held);
		return {
			revision,
			at: now(),
			conference,
			attendance,
			rosterRevision,
			sheetNumbers,
			run,
			rehearsal,
			behind,
			connections,
			get people() {
				return people();
			},
			get poster() {
				return conference.selfCheckIn ? posterOf(conference.slug) : null;
			}
		};
	}

	function view<A extends Audience>(audience: A): ViewOf<A> {
		const revision = COUNTING.includes(audience) ? held.revision : told;
		return VIEW_OF[audience](state(revision)) as ViewOf<A>;
	}

	/** One turn at a time: decide, commit, only then believe it. */
	function take<T>(work: (db: Database, revision: number) => Promise<Turn<T>>) {
		const turn = queue.then(async (): Promise<T | Refusal> => {
			// Grows across restarts and never waits for a counter of its own.
			const revision = Math.max(held.revision + 1, now());
			const outcome = await db
				.transaction()
				.execute((transaction) => work(transaction, revision))
				.catch(storageFailed);
			if (isRefusal(outcome)) return outcome;
			if (outcome.held) held = { ...outcome.held, revision };
			return outcome.answer;
		});
		queue = turn.catch(() => undefined);
		return turn;
	}

	/** A write that every screen hears of at once, or only those it is for. */
	async function write(
		work: (db: Database, revision: number) => Promise<Held | Refusal | Done>,
		hearers: readonly Audience[] = AUDIENCES
	) {
		const before = held;
		const answer = await take(async (trx, revision): Promise<Turn<Done | Refusal>> => {
			const outcome = await work(trx, revision);
			if (isRefusal(outcome) || !('conference' in outcome)) return { held: null, answer: outcome };
			return { held: outcome, answer: { revision } };
		});
		if (held === before) return answer;
		if (hearers === AUDIENCES) told = held.revision;
		hearers.forEach((audience) => hub.publish(audience));
		return answer;
	}

	/** A write that a retry does not repeat: it answers what the first one did. */
	function writeOnce<A extends object>(
		request: Request,
		asked: A,
		make: Write<A>,
		hearers?: readonly Audience[]
	) {
		const digest = digestOf(asked);
		return write(async (db, revision) => {
			const before = await requests.find(db, id, request.id);
			if (before && before.digest !== '' && before.digest !== digest) return refuse('id-reused');
			if (before) return { revision: before.revision };
			const outcome = await make(db, held, asked, { ...request, now: now(), revision });
			if (isRefusal(outcome)) return outcome;
			await requests.keep(db, id, { id: request.id, digest, revision });
			await conferences.touch(db, id, revision);
			return outcome;
		}, hearers);
	}

	/** What doors report while a commit is under way is written together with the next. */
	const doors = gather(async (reports: readonly DoorReport[]) => {
		const answers = await take(async (db, revision) => {
			const { held: next, answers } = await admit(db, held, reports, { now: now(), revision });
			// A retry alone wrote no line that could carry a new revision over a restart.
			if (next === held) return { held: null, answer: answers };
			const rosterRevision = next.roster === held.roster ? held.rosterRevision : revision;
			return { held: { ...next, rosterRevision }, answer: answers };
		});
		if (isRefusal(answers)) return answers;
		told = held.revision;
		hub.publishSoon('all');
		return answers;
	});

	return {
		id,
		hub,
		state: () => state(told),
		view,

		/**
		 * Applies a desk's command to the run.
		 * @param beyond why whoever asks may not, as the run stands: a retry was asked about before
		 */
		async command(
			request: Request,
			command: Command,
			beyond: (command: Command, run: Run) => Refusal | null = () => null
		): Promise<Done | Refusal> {
			const done = await writeOnce(
				request,
				command,
				async (db, held, asked, writing) =>
					beyond(asked, held.run) ?? (await writes.command(db, held, asked, writing))
			);
			// The write-ahead log holds every answer of a vote beside who gave it, until it is emptied.
			if (!isRefusal(done) && ENDS_VOTE.includes(command.command)) await emptyLog(db);
			return done;
		},

		/** Applies what somebody asks for themselves, from their own page. */
		own(request: Request, person: string, command: OwnCommand): Promise<Done | Refusal> {
			return writeOnce(
				request,
				withoutChoice(person, command),
				(db, held, _, writing) => writes.own(db, held, { person, command }, writing),
				COUNTING
			);
		},

		/** Applies a set-up change to the conference. */
		change(request: Request, change: Change): Promise<Done | Refusal> {
			return writeOnce(request, change, writes.change);
		},

		/** Applies a change to the list of people. */
		changeRoster(request: Request, change: RosterChange): Promise<Done | Refusal> {
			return writeOnce(request, change, writes.changeRoster);
		},

		/** Applies a human's decision about what the doors reported. */
		changeAttendance(request: Request, change: AttendanceChange): Promise<Done | Refusal> {
			return writeOnce(request, change, writes.changeAttendance);
		},

		/** Keeps what a door reports; answered in the order given. */
		report(reports: readonly DoorReport[]): Promise<readonly DoorAnswer[] | Refusal> {
			return doors(reports);
		},

		/** Deletes what was promised not to be kept, and signs the conference's devices out. */
		async purge(request: Request, deletion: Deletion): Promise<Done | Refusal> {
			const devices = await grants.list(db, id, now());
			const done = await writeOnce(request, deletion, purge);
			if (!isRefusal(done)) devices.forEach((device) => hub.dismiss(device.id));
			return done;
		},

		/** What an offline desk recognises each person's passes by. */
		async marks(): Promise<ReadonlyMap<string, readonly string[]>> {
			return marksOf(await passes.list(db, id));
		},

		/** Opens a rehearsal over the real run, or closes it and forgets all of it. */
		rehearse(on: boolean): Promise<Done | Refusal> {
			return write(async (db, revision) => {
				if (on === held.rehearsal) return { revision: held.revision };
				const outcome = on
					? await writes.openRehearsal(db, held, now())
					: await writes.closeRehearsal(db, held);
				if (!isRefusal(outcome)) await conferences.touch(db, id, revision);
				return outcome;
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

/** What a retry is recognised by; of a secret answer it must not tell what was said. */
function withoutChoice(person: string, command: OwnCommand): object {
	const { command: asked } = command;
	return asked === 'cast' ? { person, asked, vote: command.vote } : { person, ...command };
}

/** Input is read in one order of fields, so the same request always has the same digest. */
function digestOf(asked: object): string {
	return createHash('sha256').update(JSON.stringify(asked)).digest('base64url');
}
