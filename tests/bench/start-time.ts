import { parseArgs } from 'node:util';
import { spread } from './percentiles.ts';
import { atMost, progress, report } from './report.ts';
import { startServer, temporaryDataDir, tokenFor, warmUp } from './server.ts';
import { liveAddress, watch } from './viewer.ts';

/** From starting the built server to its first page and its first view. */
const { quick } = parseArgs({ options: { quick: { type: 'boolean' } } }).values;
const RUNS = quick ? 2 : 5;

progress('building if needed');
await warmUp();
const used = temporaryDataDir();
const token = tokenFor(used);

const results = {
	/** An empty data directory: the tables and the ready conference are made. */
	fresh: await starts(() => temporaryDataDir(), ['node', 'scripts/start.ts']),
	again: await starts(() => used, ['node', 'scripts/start.ts']),
	npmStart: await starts(() => used, ['npm', 'start'])
};
report('start-time', {
	unit: 'ms from spawning the process',
	...results,
	budgets: [
		atMost(1500, 'npm start to the first page (median)', results.npmStart.page.p50),
		atMost(1500, 'the first start ever to the first page (median)', results.fresh.page.p50)
	]
});

async function starts(dataDir: () => string, command: string[]) {
	const [page, view]: number[][] = [[], []];
	for (let run = 1; run <= RUNS; run++) {
		progress(`${command.join(' ')}, ${run} of ${RUNS}`);
		const server = await startServer(dataDir(), { command, first: '/' });
		page?.push(server.startedIn);
		const viewer = watch(liveAddress(server.url, 'public'), token);
		await viewer.opened;
		view?.push(performance.now() - server.began);
		viewer.close();
		await server.stop();
	}
	return { page: spread(page ?? []), firstView: spread(view ?? []) };
}
