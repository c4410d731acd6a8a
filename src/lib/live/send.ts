import { pause } from './pause.ts';

/** What came back for something sent, whatever its status; or that it is not known to have arrived. */
export type Sent =
	| { readonly kind: 'answered'; readonly ok: boolean; readonly body: unknown }
	| { readonly kind: 'unreached' };

/** Milliseconds to wait for an answer before sending again. */
const PATIENCE = 4_000;
/** Milliseconds between the tries: a dropped Wi-Fi refuses each of them at once. */
const PAUSES = [500, 1_000, 2_000];

/** Sends JSON, again and again the same: the server knows a retry by the id that is in it. */
export async function send(path: string, text: string, between = pause): Promise<Sent> {
	for (const rest of [...PAUSES, null]) {
		const answer = await post(path, text);
		if (answer) return answer;
		if (rest !== null) await between(rest);
	}
	return { kind: 'unreached' };
}

/** One try; null when it is not known whether it arrived. */
async function post(path: string, text: string): Promise<Sent | null> {
	try {
		const response = await fetch(path, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: text,
			signal: AbortSignal.timeout(PATIENCE)
		});
		return { kind: 'answered', ok: response.ok, body: await response.json() };
	} catch {
		return null;
	}
}
