import { parseArgs } from 'node:util';
import { client } from './ask.ts';
import { round, spread } from './percentiles.ts';
import { atMost, progress, report } from './report.ts';
import { pause, startServer, temporaryDataDir, tokenFor } from './server.ts';
import { audiences, isWhole, liveAddress, watch, type Viewer } from './viewer.ts';

/** The hall's router restarts: every screen is gone at once and comes back at once. */
const { quick } = parseArgs({ options: { quick: { type: 'boolean' } } }).values;
const COUNT = quick ? 50 : 500;
const STORMS = quick ? 1 : 5;
const CUE_AFTER = 100;

const dataDir = temporaryDataDir();
const server = await startServer(dataDir);
const token = tokenFor(dataDir);
const desk = client(server.url, token);
await desk.command({ command: 'start' });

let viewers = connect();
await allRight(viewers, 0);
await pause(1000);

const quiet = [];
const withCue = [];
for (let storm = 1; storm <= STORMS; storm++) {
	progress(`storm ${storm} of ${STORMS}`);
	quiet.push(await quietStorm());
	withCue.push(await stormWithCue(storm % 2 === 1 ? 'next' : 'previous'));
}
for (const viewer of viewers) viewer.close();
desk.close();
await server.stop();

const broken = [...quiet, ...withCue].reduce((sum, each) => sum + each.broken, 0);
const slowest = Math.max(...[...quiet, ...withCue].map((each) => each.allRight));
report('reconnect', {
	viewers: COUNT,
	quiet,
	withCue,
	budgets: [
		atMost(1.1, 'bytes / one view each', Math.max(...quiet.map((each) => each.ratio))),
		atMost(500, 'ms until the last viewer has a cue', Math.max(...withCue.map((s) => s.cue.max))),
		atMost(2000, 'ms until everyone is right', slowest),
		atMost(0, 'incomplete views', broken)
	]
});
process.exitCode = broken === 0 ? 0 : 1;

async function quietStorm() {
	const [began, cpu] = [performance.now(), server.cpuSeconds()];
	reconnect();
	const right = await allRight(viewers, 0);
	await pause(1000);
	return {
		allRight: round(right - began),
		viewBytes: viewBytes(),
		/** All views received against each screen's first. */
		ratio: round(viewBytes() / oneViewEach()),
		wireBytes: viewers.reduce((sum, viewer) => sum + viewer.bytes, 0),
		serverCpuSeconds: round(server.cpuSeconds() - cpu),
		broken: brokenViews()
	};
}

async function stormWithCue(command: 'next' | 'previous') {
	const began = performance.now();
	reconnect();
	await pause(CUE_AFTER);
	const { body, sent, answered } = await desk.command({ command });
	const right = await allRight(viewers, body.revision);
	const times = viewers.map(({ frames }) => {
		const first = frames.find((frame) => frame.revision >= body.revision);
		return (first?.at ?? Infinity) - sent;
	});
	await pause(1000);
	return {
		allRight: round(right - began),
		answer: round(answered - sent),
		cue: spread(times),
		broken: brokenViews()
	};
}

function connect(): Viewer[] {
	return audiences(COUNT).map((each) => watch(liveAddress(server.url, each), token));
}

function reconnect(): void {
	for (const viewer of viewers) viewer.close();
	viewers = connect();
}

/** Waits until each has a view at least as new as that revision; gives the instant of the last. */
async function allRight(viewers: readonly Viewer[], revision: number): Promise<number> {
	await Promise.all(viewers.map((viewer) => viewer.until(revision)));
	return performance.now();
}

function viewBytes(): number {
	return viewers
		.flatMap(({ frames }) => frames)
		.reduce((sum, each) => sum + each.message.length, 0);
}

function oneViewEach(): number {
	return viewers.reduce((sum, { frames }) => sum + (frames[0]?.message.length ?? 0), 0);
}

function brokenViews(): number {
	return viewers.flatMap(({ frames }) => frames).filter((frame) => !isWhole(frame)).length;
}
