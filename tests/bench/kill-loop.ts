import { parseArgs } from 'node:util';
import { client } from './ask.ts';
import { commandsFor, type Sent } from './commands.ts';
import { deskView, faultsAfter, type Acknowledged, type Faults } from './faults.ts';
import { spread } from './percentiles.ts';
import { readLog } from './read-log.ts';
import { atMost, progress, report } from './report.ts';
import { pause, startServer, temporaryDataDir, tokenFor, warmUp, type Server } from './server.ts';
import { liveAddress, watch } from './viewer.ts';

/**
 * Kills the server at random instants under commands of several desks, and looks whether anything
 * it had said yes to, or any screen had shown, is gone when it is back. This proves the server's
 * side; only pulling the plug would prove the disk's.
 */
const { quick } = parseArgs({ options: { quick: { type: 'boolean' } } }).values;
const KILLS = quick ? 5 : 50;
const DESKS = 4;

progress('building if needed');
await warmUp();
const dataDir = temporaryDataDir();
const token = tokenFor(dataDir);
const acknowledged: Acknowledged[] = [];
const unanswered: Sent[] = [];
const startedIn: number[] = [];
const found: Faults[] = [];
let refused = 0;

let server = await startServer(dataDir);
let before = 0;
for (let kill = 1; kill <= KILLS; kill++) {
	const shown = await commandUntilKilled(server);
	server = await startServer(dataDir);
	startedIn.push(server.startedIn);
	const desk = client(server.url, token);
	const faults = await faultsAfter(desk, dataDir, { acknowledged, shown, before });
	before = (await deskView(desk)).revision;
	desk.close();
	found.push(faults);
	progress(`${kill} of ${KILLS}: ${acknowledged.length} acknowledged, ${faults.lost} lost`);
}
await server.stop();

const inLog = new Set(readLog(dataDir).lines.map((line) => line.id));
const lost = found.at(-1)?.lost ?? NaN;
const withFault = found.filter((each) => Object.values(each).some((count) => count > 0));
report('kill-loop', {
	kills: KILLS,
	desks: DESKS,
	acknowledged: acknowledged.length,
	refused,
	unanswered: unanswered.length,
	/** The server was killed between writing and answering: a retry finds them done. */
	unansweredButWritten: unanswered.filter(({ id }) => inLog.has(id)).length,
	faults: withFault,
	startedIn: spread(startedIn),
	budgets: [
		atMost(0, 'acknowledged commands lost', lost),
		atMost(0, 'restarts with a fault of any kind', withFault.length),
		atMost(2000, 'ms from restart to health (slowest)', spread(startedIn).max)
	]
});
process.exitCode = lost === 0 && withFault.length === 0 ? 0 : 1;

/** Gives the newest revision a screen was sent before the end. */
async function commandUntilKilled(server: Server): Promise<number> {
	const screen = watch(liveAddress(server.url, 'control'), token);
	await screen.opened;
	const looking = client(server.url, token);
	const make = commandsFor(await deskView(looking));
	looking.close();
	const life = { over: false };
	const desks = Array.from({ length: DESKS }, () => press(server, make, life));
	await pause(50 + Math.random() * 750);
	life.over = true;
	await server.kill();
	await Promise.all(desks);
	screen.close();
	return Math.max(...screen.frames.map((frame) => frame.revision));
}

/** One desk, pressing as soon as it has its answer. */
async function press(server: Server, make: () => Sent, life: { over: boolean }): Promise<void> {
	const desk = client(server.url, token);
	while (!life.over) {
		const sent = make();
		try {
			const { status, body } = await desk.command(sent);
			if (status === 200) acknowledged.push({ ...sent, revision: body.revision });
			else refused += 1;
		} catch {
			unanswered.push(sent);
		}
	}
	desk.close();
}
