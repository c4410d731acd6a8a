import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BLANK_PERSON } from '#lib/people/person.ts';
import { client } from './ask.ts';
import { cues, summary, tally, type Side } from './cue-round.ts';
import { round } from './percentiles.ts';
import { atMost, progress, report } from './report.ts';
import { pause, SLUG, startServer, temporaryDataDir, tokenFor } from './server.ts';
import { audiences, liveAddress, watch } from './viewer.ts';

/** From pressing Next to every screen holding the new view, while 250 invitations after another are made. */
const { quick } = parseArgs({ options: { quick: { type: 'boolean' } } }).values;
const VIEWERS = quick ? 10 : 100;
const ROUNDS = quick ? 1 : 10;
const CUES_A_ROUND = quick ? 5 : 50;
/** With those of the ready conference. */
const PEOPLE = 250;

const dataDir = temporaryDataDir();
const server = await startServer(dataDir);
const token = tokenFor(dataDir);
const desk = client(server.url, token);
const office = client(server.url, tokenFor(dataDir, 'organiser'));
const { body } = await office.get(`/api/v1/conferences/${SLUG}/delegates`);
const known = (body as unknown as { delegates: unknown[] }).delegates.length;
const added = Array.from({ length: PEOPLE - known }, (_, index) => ({
	...BLANK_PERSON,
	category: 'members',
	honorific: 'Bà',
	name: `Nguyễn Thị Ngọc Ánh ${index}`,
	position: 'Ủy viên',
	unit: 'Ủy ban Mặt trận Tổ quốc Việt Nam Phường 5'
}));
const path = `/api/v1/conferences/${SLUG}/people`;
await office.post(path, { id: randomUUID(), change: 'import', added, changed: [] });
await desk.command({ command: 'start' });

const viewers = audiences(VIEWERS).map((each) => watch(liveAddress(server.url, each), token));
await Promise.all(viewers.map((viewer) => viewer.opened));
await pause(500);

let forward = true;
const side: Side = {
	viewers,
	tell: async () => {
		const answer = await desk.command({ command: forward ? 'next' : 'previous' });
		forward = !forward;
		return answer;
	}
};

const [idle, busy] = [tally(), tally()];
const paperwork = await startOffice();
await cues(side, 5, tally());
for (let turn = 1; turn <= ROUNDS; turn++) {
	progress(`round ${turn} of ${ROUNDS}`);
	await cues(side, CUES_A_ROUND, idle);
	await paperwork.work(true);
	await cues(side, CUES_A_ROUND, busy);
	await paperwork.work(false);
}
for (const viewer of viewers) viewer.close();
desk.close();
office.close();
paperwork.stop();
await server.stop();

const found = { idle: summary(idle), printing: summary(busy) };
report('print-beside-cues', {
	unit: 'ms from sending the command to the last byte of the view',
	viewers: VIEWERS,
	/** Files of 250 invitations that were made meanwhile. */
	printed: paperwork.printed(),
	...found,
	budgets: [
		atMost(2, 'p99 while printing / idle', round(found.printing.every.p99 / found.idle.every.p99)),
		atMost(0, 'views missed', found.printing.missed + found.idle.missed)
	]
});

/** An office in a process of its own, as its browser is: one file of invitations after the other. */
async function startOffice() {
	const child = fork(join(import.meta.dirname, 'office.ts'), [server.url, token], {
		stdio: ['ignore', 'ignore', 'inherit', 'ipc']
	});
	let printed = 0;
	child.on('message', (files) => (printed = Number(files)));
	await once(child, 'message');
	return {
		printed: () => printed,
		/** Lets it print, or rest once the file it is at is there. */
		work: (isOn: boolean) => {
			child.send(isOn);
			return isOn ? Promise.resolve() : once(child, 'message');
		},
		stop: () => child.kill()
	};
}
