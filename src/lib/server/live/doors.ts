import { createHash } from 'node:crypto';
import { passagesOf, report, type Attendance } from '#lib/attendance/attendance.ts';
import type { DoorEntry, Verdict } from '#lib/attendance/entry.ts';
import { rule, type Ruling } from '#lib/attendance/scan.ts';
import * as log from '../database/attendance.ts';
import type { Database } from '../database/open.ts';
import { findPerson, substitute, type DoorReport } from './door-report.ts';
import type { Held } from './held.ts';

/** What a door is answered. Times are ISO. */
export type DoorAnswer = {
	readonly id: string;
	readonly verdict: Verdict;
	readonly delegateId?: string;
	readonly at?: string;
	/** Since when and where the person was already in. */
	readonly since?: string;
	readonly station?: string;
	/** Another door let the same person in besides this one: a human must settle it. */
	readonly conflict?: boolean;
};

/** The answers to some reports, and all that is true after them. */
export type Reported = { readonly held: Held; readonly answers: readonly DoorAnswer[] };

/** Writes what doors report, in the order given; one that was written before is answered again. */
export async function admit(
	db: Database,
	held: Held,
	reports: readonly DoorReport[],
	{ now, revision }: { now: number; revision: number }
): Promise<Reported> {
	const { id: conferenceId } = held.conference;
	const ids = reports.map(({ id }) => id);
	const known = await log.find(db, conferenceId, ids);
	const lines: log.Line[] = [];
	const answers: DoorAnswer[] = [];
	let next = held;
	for (const each of reports) {
		const digest = digestOf(each);
		if (!known.has(each.id)) {
			const one = await admitOne(db, next, each, now);
			const line = { entry: one.entry, answer: one.answer, digest };
			next = one.held;
			lines.push(line);
			known.set(each.id, line);
		}
		answers.push(answerTold(each.id, digest, known.get(each.id)));
	}
	await log.append(db, conferenceId, lines, revision);
	return { held: next, answers };
}

/** What a report was answered when it first came; another report under its id is none. */
function answerTold(id: string, digest: string, known: log.Kept | undefined): DoorAnswer {
	if (known?.digest === digest) return known.answer as DoorAnswer;
	return { id, verdict: 'id-reused' };
}

async function admitOne(db: Database, before: Held, scan: DoorReport, now: number) {
	const { finding, held: listed } = await findPerson(db, before, scan, now);
	const held = await substitute(db, listed, scan, finding);
	const entries = 'person' in finding ? passagesOf(held.attendance, finding.person.id) : [];
	const ruling = rule(scan, finding, entries, now);
	const { id, actor, station } = scan;
	const seq = held.attendance.seq + 1;
	const entry = { id, seq, at: ruling.at, arrivedAt: now, actor, station, event: ruling.event };
	const attendance = report(held.attendance, entry);
	return { held: { ...held, attendance }, entry, answer: answerTo(entry, ruling, attendance) };
}

function answerTo(entry: DoorEntry, ruling: Ruling, attendance: Attendance): DoorAnswer {
	const { verdict, before, event } = ruling;
	const answer = { id: entry.id, verdict };
	if (event.type === 'refused') return answer;
	const conflicts = attendance.conflicts.get(event.person) ?? [];
	const isOfThis = conflicts.some(({ first, second }) =>
		[first.scan, second.scan].includes(entry.id)
	);
	return {
		...answer,
		delegateId: event.person,
		at: new Date(entry.at).toISOString(),
		...(before && { since: new Date(before.at).toISOString(), station: before.station }),
		...(isOfThis && { conflict: true })
	};
}

/** What makes two reports the same; a door may say again when it was, or where. */
function digestOf({ kind, who }: DoorReport): string {
	return createHash('sha256')
		.update(JSON.stringify([kind, who]))
		.digest('base64url');
}
