import { v4 as newRequestId } from 'uuid';
import { pause } from './pause.ts';
import { send } from './send.ts';

/** What became of a write: done, refused with a sentence, or the server was not reached. */
export type Answer =
	| { readonly kind: 'done'; readonly revision: number }
	| { readonly kind: 'refused'; readonly code: string; readonly sentence: string }
	| { readonly kind: 'unreached' };

type Request = { readonly words: string; readonly id: string; readonly at: number };

/** Milliseconds after which the same words, asked again, are meant anew. */
const FORGOTTEN = 300_000;

/**
 * Asks the server for writes. Each carries an id, so that it can safely be sent again when the answer
 * is lost: the server applies it once. That holds for a second press too, as long as it asks for the
 * same: until a request is answered, the same words in the same lane are the same request.
 */
export class Asker {
	readonly #unanswered = new Map<string, Request>();
	readonly #pause: (milliseconds: number) => Promise<void>;

	constructor(between: (milliseconds: number) => Promise<void> = pause) {
		this.#pause = between;
	}

	/** Sends a write; `lane` names what is written, so that something else does not get in between. */
	async ask(lane: string, path: string, body: object): Promise<Answer> {
		const request = this.#request(lane, `${path} ${JSON.stringify(body)}`);
		this.#unanswered.set(lane, request);
		const answer = await this.#send(path, JSON.stringify({ id: request.id, ...body }));
		if (answer.kind !== 'unreached') this.#unanswered.delete(lane);
		return answer;
	}

	#request(lane: string, words: string): Request {
		const before = this.#unanswered.get(lane);
		const isSame = before?.words === words && Date.now() - before.at < FORGOTTEN;
		return isSame ? before : { words, id: newRequestId(), at: Date.now() };
	}

	async #send(path: string, text: string): Promise<Answer> {
		const sent = await send(path, text, this.#pause);
		if (sent.kind === 'unreached') return sent;
		const { revision, code, detail } = sent.body as {
			revision: number;
			code: string;
			detail: string;
		};
		return sent.ok ? { kind: 'done', revision } : { kind: 'refused', code, sentence: detail };
	}
}
