import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { client, type Client } from './ask.ts';
import { commandsFor, type Sent } from './commands.ts';
import { deskView, faultsAfter, type Acknowledged, type Faults } from './faults.ts';
import { spread } from './percentiles.ts';
import { readLog } from './read-log.ts';
import { atMost, progress, report } from './report.ts';
import {
	pause,
	SLUG,
	startServer,
	temporaryDataDir,
	tokenFor,
	warmUp,
	type Server
} from './server.ts';
import { liveAddress, watch } from './viewer.ts';

/**
 * Kills the server at random instants under commands of several desks and scans of several doors,
 * and looks whether anything it had said yes to, or any screen had shown, is gone when it is back. This proves the server's
 * side; only pulling the plug would prove the disk's.
 */
const { quick } = parseArgs({ options: { quick: { type: 'boolean' } } }).values;
const KILLS = quick ? 5 : 50;
const DESKS = 4;
const DOORS = 3;
const CHECK_INS = `/api/v1/conferences/${SLUG}/check-ins`;

progress('building if needed');
await warmUp();
const dataDir = temporaryDataDir();
const token = tokenFor(dataDir);
const acknowledged: Acknowledged[] = [];
const scans: string[] = [];
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
	const faults = await faultsAfter(desk, dataDir, { acknowledged, scans, shown, before });
	before = (await deskView(desk)).revision;
	desk.close();
	found.push(faults);
	progress(`${kill} of ${KILLS}: ${acknowledged.length + scans.length} acknowledged`);
}
await server.stop();

const inLog = new Set(readLog(dataDir).lines.map((line) => line.id));
const last = found.at(-1);
const lost = (last?.lost ?? NaN) + (last?.lostScans ?? NaN);
const withFault = found.filter((each) => Object.values(each).some((count) => count > 0));
report('kill-loop', {
	kills: KILLS,
	desks: DESKS,
	doors: DOORS,
	acknowledged: acknowledged.length,
	scans: scans.length,
	refused,
	unanswered: unanswered.length,
	/** The server was killed between writing and answering: a retry finds them done. */
	unansweredButWritten: unanswered.filter(({ id }) => inLog.has(id)).length,
	faults: withFault,
	startedIn: spread(startedIn),
	budgets: [
		atMost(0, 'acknowledged commands and scans lost', lost),
		atMost(0, 'restarts with a fault of any kind', withFault.length),
		atMost(2000, 'ms from restart to health (slowest)', spread(startedIn).max)
	]
});
process.exitCode = lost === 0 && withFault.length === 0 ? 0 : 1;

type Life = { over: boolean };

/** Gives the newest revision a screen was sent before the end. */
async function commandUntilKilled(server: Server): Promise<number> {
	const screen = watch(liveAddress(server.url, 'control'), token);
	await screen.opened;
	const looking = client(server.url, token);
	const make = commandsFor(await deskView(looking));
	const people = await everybody(looking);
	looking.close();
	const life = { over: false };
	const desks = Array.from({ length: DESKS }, () => press(server, make, life));
	const doors = Array.from({ length: DOORS }, () => scan(server, people, life));
	await pause(50 + Math.random() * 750);
	life.over = true;
	await server.kill();
	await Promise.all([...desks, ...doors]);
	screen.close();
	return Math.max(...screen.frames.map((frame) => frame.revision));
}

/** One desk, pressing as soon as it has its answer. */
async function press(server: Server, make: () => Sent, life: Life): Promise<void> {
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

/** One door, scanning people in and out as fast as it is answered. */
async function scan(server: Server, people: readonly string[], life: Life): Promise<void> {
	const door = client(server.url, token);
	for (let turn = 0; !life.over; turn++) {
		const id = randomUUID();
		const delegateId = people[Math.floor(Math.random() * people.length)];
		const kind = turn % 3 === 2 ? 'out' : 'in';
		const body = { id, delegateId, kind, at: new Date().toISOString() };
		// What was not answered may have been written or not: a door would ask again.
		const answer = await door.post(CHECK_INS, body).catch(() => null);
		if (answer?.status === 200) scans.push(id);
	}
	door.close();
}

async function everybody(desk: Client): Promise<readonly string[]> {
	const { body } = await desk.get(`/api/v1/conferences/${SLUG}/delegates`);
	return (body as unknown as { delegates: { id: string }[] }).delegates.map(({ id }) => id);
}
