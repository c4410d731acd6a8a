import { parseArgs } from 'node:util';
import { client } from './ask.ts';
import { cues, summary, tally, type Side } from './cue-round.ts';
import { round, spread } from './percentiles.ts';
import { atMost, progress, report } from './report.ts';
import { pause, SLUG, startServer, temporaryDataDir, tokenFor } from './server.ts';
import { startFloor } from './start-floor.ts';
import { audiences, liveAddress, watch, type Viewer } from './viewer.ts';

/**
 * From pressing Next to every screen holding the whole new view, against a bare event stream with
 * as many listeners, frames as large and the same rhythm, turn by turn in the same run. The durable
 * floor is the bare stream that first writes one row to disk.
 */
const { quick } = parseArgs({ options: { quick: { type: 'boolean' } } }).values;
const COUNTS = quick ? [1, 20] : [1, 100, 500];
const ROUNDS = quick ? 2 : 5;
const CUES_A_ROUND = quick ? 5 : 20;
const BUDGET = 1.5;

const dataDir = temporaryDataDir();
const server = await startServer(dataDir);
const token = tokenFor(dataDir);
const desk = client(server.url, token);
await desk.command({ command: 'start' });
const step = await walker();
const floors = [await startFloor(), await startFloor(dataDir)] as const;
const bare = floors.map(({ url }) => client(url, ''));
const tellFloor = bare.map(
	({ post }) =>
		() =>
			post('/', {})
);

const commandAlone = named(await inTurn([step, ...tellFloor], roundTrips));
const results = [];
for (const count of COUNTS) results.push(await measure(count));
for (const each of [desk, ...bare]) each.close();
await server.stop();
for (const floor of floors) floor.stop();

const wrong = results.reduce((sum, { app }) => sum + app.missed + app.more, 0);
const most = results.at(-1);
report('cue-latency', {
	unit: 'ms from sending the command to the last byte of the view',
	/** Rights, decision and the write to disk, nobody watching. */
	commandAlone,
	results,
	budgets: [
		atMost(BUDGET, `p99 / floor, ${most?.viewers} viewers`, most?.ratio.floor.p99 ?? NaN),
		atMost(BUDGET, 'p99 / a floor that writes to disk', most?.ratio.durableFloor.p99 ?? NaN),
		atMost(0, 'views missed, sent twice or incomplete', wrong)
	]
});
process.exitCode = wrong === 0 ? 0 : 1;

async function measure(count: number) {
	const app = audiences(count).map((each) => watch(liveAddress(server.url, each), token));
	await allOpened(app);
	const bytes = app.map((viewer) => viewer.frames.at(-1)?.message.length ?? 0);
	const bottoms = floors.map(({ url }) => bytes.map((size) => watch(`${url}/?bytes=${size}`, '')));
	await allOpened(bottoms.flat());

	const sides: readonly Side[] = [app, ...bottoms].map((viewers, index) => ({
		viewers,
		tell: [step, ...tellFloor][index] ?? step
	}));
	const tallies = sides.map(tally);
	await inTurn(sides, (side) => cues(side, 5, tally()));
	for (let round = 1; round <= ROUNDS; round++) {
		progress(`${count} viewers, round ${round} of ${ROUNDS}`);
		await inTurn(sides, (side, index) => cues(side, CUES_A_ROUND, tallies[index] ?? tally()));
	}
	for (const viewer of sides.flatMap((side) => side.viewers)) viewer.close();
	const found = named(tallies.map(summary));
	return { viewers: count, bytesACue: sum(bytes), ...found, ratio: ratios(found) };
}

function ratios(found: Record<'app' | 'floor' | 'durableFloor', ReturnType<typeof summary>>) {
	const over = (bottom: ReturnType<typeof summary>) => ({
		p50: round(found.app.every.p50 / bottom.every.p50),
		p99: round(found.app.every.p99 / bottom.every.p99),
		slowestP50: round(found.app.slowestOfEachCue.p50 / bottom.slowestOfEachCue.p50),
		slowestP99: round(found.app.slowestOfEachCue.p99 / bottom.slowestOfEachCue.p99)
	});
	return { floor: over(found.floor), durableFloor: over(found.durableFloor) };
}

async function roundTrips(tell: Side['tell']) {
	const times: number[] = [];
	for (let cue = 0; cue < CUES_A_ROUND * ROUNDS; cue++) {
		const { sent, answered } = await tell();
		times.push(answered - sent);
		await pause(10 + Math.random() * 10);
	}
	return spread(times);
}

/** Steps through the whole programme and back again, for as long as asked. */
async function walker(): Promise<Side['tell']> {
	const { body } = await desk.get(`/api/v1/conferences/${SLUG}`);
	const { rows } = body as unknown as { rows: { cues: unknown[] }[] };
	const last = rows.flatMap((row) => row.cues).length - 1;
	let [at, by] = [0, 1];
	return async () => {
		if (at + by < 0 || at + by > last) by = -by;
		at += by;
		const answer = await desk.command({ command: by === 1 ? 'next' : 'previous' });
		if (answer.status !== 200) throw new Error(`the command was answered ${answer.status}`);
		return answer;
	};
}

async function allOpened(viewers: readonly Viewer[]): Promise<void> {
	await Promise.all(viewers.map((viewer) => viewer.opened));
	// The desk hears of every screen that joins: let that settle.
	await pause(500);
}

async function inTurn<T, R>(
	list: readonly T[],
	work: (each: T, index: number) => Promise<R>
): Promise<R[]> {
	const done: R[] = [];
	for (const [index, each] of list.entries()) done.push(await work(each, index));
	return done;
}

function named<T>([app, floor, durableFloor]: readonly T[]) {
	return { app, floor, durableFloor } as Record<'app' | 'floor' | 'durableFloor', T>;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, each) => total + each, 0);
}
