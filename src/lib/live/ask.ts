import { v4 as newRequestId } from 'uuid';

/** What became of a write: done, refused with a sentence, or the server was not reached. */
export type Answer =
	| { readonly kind: 'done'; readonly revision: number }
	| { readonly kind: 'refused'; readonly code: string; readonly sentence: string }
	| { readonly kind: 'unreached' };

/** Milliseconds to wait for an answer before asking again under the same id. */
const PATIENCE = 4_000;
const TRIES = 3;

/**
 * Sends a write to the API. It carries an id, so that it can safely be sent again when the answer
 * is lost: the server applies it once.
 */
export async function ask(path: string, body: object): Promise<Answer> {
	const text = JSON.stringify({ id: newRequestId(), ...body });
	for (let attempt = 0; attempt < TRIES; attempt++) {
		try {
			const response = await fetch(path, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: text,
				signal: AbortSignal.timeout(PATIENCE)
			});
			const answer = (await response.json()) as { revision: number; code: string; detail: string };
			if (response.ok) return { kind: 'done', revision: answer.revision };
			return { kind: 'refused', code: answer.code, sentence: answer.detail };
		} catch {
			// Not knowing whether it arrived, ask again under the same id.
		}
	}
	return { kind: 'unreached' };
}
