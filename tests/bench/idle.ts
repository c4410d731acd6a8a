import { parseArgs } from 'node:util';
import { client } from './ask.ts';
import { round, spread } from './percentiles.ts';
import { atMost, progress, report } from './report.ts';
import { pause, startServer, temporaryDataDir, tokenFor } from './server.ts';
import { audiences, liveAddress, watch } from './viewer.ts';

/** What a hall of screens costs while an item runs and nobody presses anything. */
const { quick } = parseArgs({ options: { quick: { type: 'boolean' } } }).values;
const COUNT = 100;
const SECONDS = quick ? 12 : 30;

const dataDir = temporaryDataDir();
const server = await startServer(dataDir);
const token = tokenFor(dataDir);
const desk = client(server.url, token);
await desk.command({ command: 'start' });
desk.close();
const viewers = audiences(COUNT).map((each) => watch(liveAddress(server.url, each), token));
await Promise.all(viewers.map((viewer) => viewer.opened));
await pause(1000);

progress(`${COUNT} viewers, ${SECONDS} s of nothing`);
const before = viewers.map(({ bytes, beats }) => ({ bytes, beats }));
for (const viewer of viewers) viewer.forget();
const cpu = server.cpuSeconds();
await pause(SECONDS * 1000);
const used = server.cpuSeconds() - cpu;

const bytes = viewers.map((viewer, index) => viewer.bytes - (before[index]?.bytes ?? 0));
const beats = viewers.map((viewer, index) => viewer.beats - (before[index]?.beats ?? 0));
const silence = Math.max(...viewers.map((viewer) => viewer.silence));
const views = viewers.reduce((sum, viewer) => sum + viewer.frames.length, 0);
for (const viewer of viewers) viewer.close();
await server.stop();

report('idle', {
	viewers: COUNT,
	seconds: SECONDS,
	bytesASecond: spread(bytes.map((each) => each / SECONDS)),
	heartbeats: spread(beats),
	serverCpuSeconds: round(used),
	serverCpuPercentOfACore: round((used / SECONDS) * 100),
	budgets: [
		atMost(5, 'bytes a second for a viewer', round(Math.max(...bytes) / SECONDS)),
		atMost(0, 'views sent although nothing changed', views),
		atMost(15, 'seconds without a byte', round(silence / 1000))
	]
});
process.exitCode = views === 0 ? 0 : 1;
