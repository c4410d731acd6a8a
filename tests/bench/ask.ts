import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SLUG } from './server.ts';

/** An answer of the API, and when the request went out and the answer was there. */
export type Answer = {
	readonly status: number;
	readonly body: { readonly revision: number };
	readonly sent: number;
	readonly answered: number;
};

/** One client with one kept-alive connection, like a desk's browser. */
export function client(url: string, token: string) {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };

	async function call(method: string, path: string, body?: object): Promise<Answer> {
		const asking = request(url + path, { method, agent, headers });
		const sent = performance.now();
		asking.end(body && JSON.stringify(body));
		const [response] = await once(asking, 'response');
		const answer = JSON.parse(await text(response));
		return { status: response.statusCode, body: answer, sent, answered: performance.now() };
	}

	return {
		get: (path: string) => call('GET', path),
		post: (path: string, body: object) => call('POST', path, body),
		/** Gives a command to the run under a new id, or the one it brings. */
		command: (command: { command: string }) =>
			call('POST', `/api/v1/conferences/${SLUG}/run`, { id: randomUUID(), ...command }),
		close: () => agent.destroy()
	};
}

export type Client = ReturnType<typeof client>;
