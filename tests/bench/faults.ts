import { isDeepStrictEqual } from 'node:util';
import { replay } from '#lib/run/evolve.ts';
import type { Client } from './ask.ts';
import type { Sent } from './commands.ts';
import { readLog, type Line } from './read-log.ts';
import { SLUG } from './server.ts';

/** A command the server said yes to, and the revision it answered. */
export type Acknowledged = Sent & { readonly revision: number };

/** What was known before the server was killed. */
export type Known = {
	readonly acknowledged: readonly Acknowledged[];
	/** Scans a door was answered for. */
	readonly scans: readonly string[];
	/** The newest revision a screen was sent. */
	readonly shown: number;
	/** The newest revision after the kill before. */
	readonly before: number;
};

/** What the desk sees of the run. */
export type DeskView = {
	readonly revision: number;
	readonly phase: string;
	readonly cue: string | null;
	readonly item: string | null;
	readonly scene: unknown;
	readonly messages: unknown;
	readonly notes: unknown;
	readonly undo: string | null;
	readonly rows: readonly { id: string; cues: readonly { id: string }[] }[];
};

/** Everything that must not be, counted after one restart. */
export async function faultsAfter(
	desk: Client,
	dataDir: string,
	{ acknowledged, scans, shown, before }: Known
) {
	const { lines, doors, integrity } = readLog(dataDir);
	const kept = new Set(doors);
	const revisions = new Map(lines.map((line) => [line.id, line.revision]));
	const view = await deskView(desk);
	const count = (wrong: boolean) => (wrong ? 1 : 0);
	return {
		lost: acknowledged.filter(({ id }) => !revisions.has(id)).length,
		lostScans: scans.filter((id) => !kept.has(id)).length,
		otherDoorsLog: count((await newestEntry(desk)) !== doors.length),
		otherRevision: acknowledged.filter(
			({ id, revision }) => (revisions.get(id) ?? revision) !== revision
		).length,
		shownAndGone: count(shown > view.revision),
		viewUnlikeLog: count(!isLikeLog(view, lines)),
		revisionWentBack: count(!grows(lines) || view.revision < before),
		damagedFile: count(integrity !== 'ok'),
		retryChangedSomething: count(!(await isRetryHarmless(desk, dataDir, acknowledged.at(-1))))
	};
}

export type Faults = Awaited<ReturnType<typeof faultsAfter>>;

export async function deskView(desk: Client): Promise<DeskView> {
	const { body } = await desk.get(`/api/v1/conferences/${SLUG}`);
	return body as unknown as DeskView;
}

/** Number of the newest entry in the doors' log, as the server knows it. */
async function newestEntry(desk: Client): Promise<number> {
	const { body } = await desk.get(`/api/v1/conferences/${SLUG}/delegates`);
	return (body as unknown as { seq: number }).seq;
}

function grows(lines: readonly Line[]): boolean {
	return lines.every((line, index) => line.revision > (lines[index - 1]?.revision ?? 0));
}

/** Whether what the desk sees is what the log on disk tells. */
function isLikeLog(view: DeskView, lines: readonly Line[]): boolean {
	const { progress, messages, notes, past } = replay(lines.map((line) => line.event));
	const { phase, cue, item, scene } = progress;
	const told = { phase, cue, item, scene, messages, notes, undo: past.at(-1)?.type ?? null };
	const keys = Object.keys(told) as (keyof typeof told)[];
	const seen = Object.fromEntries(keys.map((key) => [key, view[key]]));
	return isDeepStrictEqual(seen, JSON.parse(JSON.stringify(told)));
}

/** Sent once more, a command that was applied answers the same and changes nothing. */
async function isRetryHarmless(
	desk: Client,
	dataDir: string,
	last: Acknowledged | undefined
): Promise<boolean> {
	if (!last) return true;
	const { revision, ...again } = last;
	const [view, log] = [await deskView(desk), readLog(dataDir)];
	const { status, body } = await desk.command(again);
	if (status !== 200 || body.revision !== revision) return false;
	const [viewAfter, logAfter] = [await deskView(desk), readLog(dataDir)];
	return isDeepStrictEqual(log, logAfter) && isDeepStrictEqual(undated(view), undated(viewAfter));
}

/** A view without what passes by itself: the time, and who is connected. */
function undated(view: DeskView): object {
	return { ...view, serverTime: null, connections: null };
}
