import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { SLUG } from './server.ts';

/**
 * An office that has invitations printed, one file after the other, for as long as it is told to.
 * @see print-beside-cues.ts
 */
const [url = '', token = ''] = process.argv.slice(2);
let files = 0;
let isOn = false;
process.on('message', (message) => (isOn = message === true));

await print();
process.send?.(files);
for (;;) {
	if (!isOn) await once(process, 'message');
	while (isOn) await print();
	process.send?.(files);
}

/** Codes that lead elsewhere make each another file. */
async function print(): Promise<void> {
	const headers = { authorization: `Bearer ${token}`, host: `hall-${files}.test` };
	const asking = request(`${url}/c/${SLUG}/print/invitations.pdf`, { headers }).end();
	const [answer] = (await once(asking, 'response')) as [IncomingMessage];
	if (answer.statusCode !== 200) throw new Error(`answered ${answer.statusCode}`);
	await buffer(answer);
	files++;
}
