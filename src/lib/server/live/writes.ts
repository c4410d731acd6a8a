import { randomUUID } from 'node:crypto';
import { isOnRecord, report } from '#lib/attendance/attendance.ts';
import { inSheetOrder } from '#lib/attendance/sheet-number.ts';
import { correct, type AttendanceChange } from '#lib/attendance/correct.ts';
import type { Change } from '#lib/conference/change.ts';
import { edit } from '#lib/conference/edit.ts';
import { editRoster } from '#lib/conference/edit-roster.ts';
import type { RosterChange } from '#lib/people/roster-change.ts';
import { membersOf } from '#lib/people/substitution.ts';
import { findPlan } from '#lib/plan/catalogue.ts';
import { rulesAgainst } from '#lib/plan/findings.ts';
import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import type { Command } from '#lib/run/command.ts';
import { decide } from '#lib/run/decide.ts';
import { decideOwn, type OwnCommand } from '#lib/run/decide-own.ts';
import type { RunEvent } from '#lib/run/event.ts';
import { evolve } from '#lib/run/evolve.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { readOut, turnout } from '#lib/script/heard.ts';
import { laidOut } from '#lib/turns/lay-out.ts';
import { membersPresent, membersThere } from '#lib/vote/entitled.ts';
import { NOBODY_SAID } from '#lib/vote/vote.ts';
import * as doorLog from '../database/attendance.ts';
import * as boxes from '../database/ballot-boxes.ts';
import * as changes from '../database/changes.ts';
import * as conferences from '../database/conferences.ts';
import type { Database } from '../database/open.ts';
import * as passes from '../database/passes.ts';
import * as people from '../database/people.ts';
import * as runs from '../database/runs.ts';
import * as sheetNumbers from '../database/sheet-numbers.ts';
import { loadRun, peopleOf, type Held } from './held.ts';

/** Who asks, under which id, at what time; and the revision the write will have. */
export type Writing = {
	readonly id: string;
	readonly actor: string;
	readonly now: number;
	readonly revision: number;
};

/** What somebody asks for themselves. */
export type OwnRequest = { readonly person: string; readonly command: OwnCommand };

/** What is true after a write, not yet believed: the transaction may still fail. */
type Outcome = Promise<Held | Refusal>;

/** Writes what a desk's command does to the run. */
export async function command(
	db: Database,
	held: Held,
	command: Command,
	{ id, actor, now, revision }: Writing
): Outcome {
	const { conference, run, runId } = held;
	const box = 'vote' in command ? await boxes.open(db, runId, command.vote) : NOBODY_SAID;
	const event = decide(run, laidOut(conference, run.progress, peopleOf(held)), command, {
		id,
		now,
		conference,
		people: () => peopleOf(held),
		members: () => membersThere(conference, peopleOf(held), run.progress.heard),
		summoned: () => membersOf(conference.categories, peopleOf(held)).length,
		box,
		readOut: (cue) => readOut(cue, conference, peopleOf(held), run.progress),
		turnout: () => turnout(conference, peopleOf(held))
	});
	if (isRefusal(event)) return event;
	const next = await append(db, held, event, { id, actor, now, revision });
	if (event.type === 'vote-opened' && event.secret) await boxes.set(db, runId, event.vote);
	return next;
}

/** Writes what somebody asks from their own page. */
export async function own(
	db: Database,
	held: Held,
	{ person, command }: OwnRequest,
	{ id, actor, now, revision }: Writing
): Outcome {
	// A rehearsal is nobody's business but the desk's.
	if (held.rehearsal) return refuse('not-started');
	const members = new Set(membersPresent(held.conference, peopleOf(held)));
	const event = decideOwn(held.run, command, { id, now, person, members });
	if (isRefusal(event)) return event;
	const next = await append(db, held, event, { id, actor, now, revision });
	if (command.command === 'cast' && event.type === 'vote-cast' && event.choice === null) {
		await boxes.put(db, { runId: held.runId, vote: command.vote, choice: command.choice });
	}
	return next;
}

async function append(
	db: Database,
	held: Held,
	event: RunEvent,
	{ id, actor, now, revision }: Writing
): Promise<Held> {
	const { conference, runId, rehearsal } = held;
	const seq = held.seq + 1;
	// Looking at a conference writes nothing: its run is opened by its first command.
	if (seq === 1) await runs.open(db, conference.id, { id: runId, rehearsal }, now);
	await runs.append(db, conference.id, runId, { id, actor, seq, at: event.at, event, revision });
	return { ...held, seq, run: evolve(held.run, event) };
}

/** Writes a set-up change of the conference. */
export async function change(
	db: Database,
	held: Held,
	change: Change,
	{ id, actor, now, revision }: Writing
): Outcome {
	const { planId, unitId } = held.conference;
	const conference = edit(held.conference, change, {
		id,
		now,
		people: held.roster,
		progress: held.run.progress,
		meeting: (held.behind ?? held.run).progress,
		rulesAgainst: (date) => rulesAgainst(findPlan(planId), { unitId, date })
	});
	if (isRefusal(conference)) return conference;
	await conferences.save(db, conference);
	await changes.append(db, conference.id, { id, actor, at: now, change, revision });
	return { ...held, conference };
}

/** Writes a change of the list of people. */
export async function changeRoster(
	db: Database,
	held: Held,
	change: RosterChange,
	{ id, actor, now, revision }: Writing
): Outcome {
	const { conference, attendance } = held;
	const edit = editRoster(held.roster, change, {
		id,
		now,
		conference,
		isOnRecord: (person) => isOnRecord(attendance, person)
	});
	if (isRefusal(edit)) return edit;
	const next = new Map(held.roster);
	const numbers = new Map(held.sheetNumbers);
	for (const person of edit.added) {
		next.set(person.id, person);
		await people.insert(db, conference.id, person);
		await passes.issue(db, conference.id, person.id, now);
	}
	for (const { id: added } of inSheetOrder(edit.added, conference.categories)) {
		numbers.set(added, await sheetNumbers.give(db, conference.id, added));
	}
	for (const person of edit.changed) {
		next.set(person.id, person);
		await people.save(db, conference.id, person);
	}
	for (const person of edit.removed) {
		next.delete(person.id);
		await people.remove(db, conference.id, person.id);
		await passes.revoke(db, conference.id, person.id, now);
	}
	await changes.append(db, conference.id, { id, actor, at: now, change, revision });
	return { ...held, roster: next, rosterRevision: revision, sheetNumbers: numbers };
}

/** Writes what a human decided about the doors' reports. */
export async function changeAttendance(
	db: Database,
	held: Held,
	change: AttendanceChange,
	{ id, actor, now, revision }: Writing
): Outcome {
	const event = correct(held.attendance, change);
	if (isRefusal(event)) return event;
	// The log of the doors has one set of ids; this one is a scan's.
	const known = await doorLog.find(db, held.conference.id, [id]);
	if (known.has(id)) return refuse('id-reused');
	const seq = held.attendance.seq + 1;
	const entry = { id, seq, at: now, arrivedAt: now, actor, station: '', event };
	await doorLog.append(db, held.conference.id, [{ entry, digest: '', answer: {} }], revision);
	return { ...held, attendance: report(held.attendance, entry) };
}

/** Opens a rehearsal over the real run. */
export async function openRehearsal(db: Database, held: Held, now: number): Outcome {
	// Over a run under way it would hide from every screen what is really happening.
	if (held.run.progress.phase !== 'ready') return refuse('already-started');
	const run = { id: randomUUID(), rehearsal: true };
	await runs.open(db, held.conference.id, run, now);
	return { ...held, runId: run.id, rehearsal: true, behind: held.run, seq: 0, run: NEW_RUN };
}

/** Closes the rehearsal and forgets all of it; the real run is as it was. */
export async function closeRehearsal(db: Database, held: Held): Outcome {
	await runs.forget(db, held.runId);
	return { ...held, ...(await loadRun(db, held.conference.id)) };
}
