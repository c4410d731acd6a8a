import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { client, type Client } from './ask.ts';
import { round, spread } from './percentiles.ts';
import { atLeast, atMost, progress, report } from './report.ts';
import { fillRoster } from './roster.ts';
import { SLUG, startServer, temporaryDataDir, tokenFor, warmUp } from './server.ts';
import { startFloor } from './start-floor.ts';
import { liveAddress, watch } from './viewer.ts';

/**
 * Durable check-ins: how many a second over HTTP, one by one and in lists, by desks that each wait
 * for their answer, against a bare server that writes one row a request with the same engine and the
 * same promise, turn by turn in the same run; and whether a long list makes a door wait longer.
 */
const { quick } = parseArgs({ options: { quick: { type: 'boolean' } } }).values;
const DESKS = 8;
const ROUNDS = quick ? 1 : 5;
const A_ROUND = quick ? 80 : 2_000;
const LIST = 100;
const ROSTERS = quick ? [300, 3_000] : [300, 100_000];
const SINGLY = quick ? 40 : 400;
const PATH = `/api/v1/conferences/${SLUG}/check-ins`;

progress('building if needed');
await warmUp();
const hall = await open(300 + A_ROUND);
const floor = await startFloor(hall.dataDir);
const single: number[] = [];
const bare: number[] = [];
const listed: number[] = [];
for (let turn = 1; turn <= ROUNDS; turn++) {
	progress(`throughput, round ${turn} of ${ROUNDS}`);
	single.push(await perSecond(hall.clients(), A_ROUND, (desk, next) => desk.post(PATH, next())));
	const bareClients = Array.from({ length: DESKS }, () => client(floor.url, ''));
	bare.push(await perSecond(bareClients, A_ROUND, (desk) => desk.post('/', {})));
	listed.push(
		LIST *
			(await perSecond(hall.clients(), A_ROUND / LIST, (desk, next) =>
				desk.post(PATH, Array.from({ length: LIST }, next))
			))
	);
}
floor.stop();
await hall.server.stop();

const waits = [];
for (const people of ROSTERS) waits.push(await waitAt(people));
const [small, large] = waits;
const found = { single: middle(single), bare: middle(bare), inLists: middle(listed) };
report('check-ins', {
	unit: 'durable check-ins a second, median of the rounds',
	desks: DESKS,
	throughput: { ...found, rounds: { single, bare, inLists: listed } },
	ratio: { single: round(found.single / found.bare), inLists: round(found.inLists / found.bare) },
	/** Milliseconds a door waits for its answer, a reception desk listening. */
	waits,
	budgets: [
		atLeast(0.6, 'single check-ins / bare', round(found.single / found.bare)),
		atLeast(1, 'check-ins in lists / bare', round(found.inLists / found.bare)),
		atMost(
			1.5,
			`p50 with ${ROSTERS.at(-1)} people / with ${ROSTERS[0]}`,
			round((large?.wait.p50 ?? NaN) / (small?.wait.p50 ?? NaN))
		)
	]
});

/** A hall with so many people on its list, and who of them has not come. */
async function open(people: number) {
	const dataDir = temporaryDataDir();
	const first = await startServer(dataDir);
	await first.stop();
	const ids = fillRoster(dataDir, people);
	const server = await startServer(dataDir);
	const token = tokenFor(dataDir);
	let at = 0;
	const clients = () => Array.from({ length: DESKS }, () => client(server.url, token));
	/** Everybody comes once, and then again: that is written too. */
	function next() {
		at += 1;
		return {
			id: randomUUID(),
			delegateId: ids[at % ids.length],
			at: new Date().toISOString(),
			station: 'Bàn điểm danh'
		};
	}
	return { dataDir, server, token, clients, next };
}

async function perSecond(
	desks: readonly Client[],
	count: number,
	ask: (desk: Client, next: () => object) => Promise<{ status: number }>
): Promise<number> {
	const began = performance.now();
	let left = count;
	await Promise.all(
		desks.map(async (desk) => {
			while (left > 0) {
				left -= 1;
				const { status } = await ask(desk, hall.next);
				if (status !== 200) throw new Error(`a check-in was answered ${status}`);
			}
		})
	);
	const seconds = (performance.now() - began) / 1000;
	for (const desk of desks) desk.close();
	return round(count / seconds);
}

/** How long one door waits for its answers, with so many people on the list. */
async function waitAt(people: number) {
	progress(`waiting with ${people} people on the list`);
	const { server, token, next } = await open(people);
	const screen = watch(liveAddress(server.url, 'reception'), token);
	await screen.opened;
	const door = client(server.url, token);
	const times: number[] = [];
	for (let scan = 0; scan < SINGLY + 20; scan++) {
		const { sent, answered } = await door.post(PATH, next());
		if (scan >= 20) times.push(answered - sent);
	}
	screen.close();
	door.close();
	await server.stop();
	return { people, wait: spread(times) };
}

function middle(values: readonly number[]): number {
	return spread(values).p50;
}
