import { request } from 'node:http';
import { SLUG } from './server.ts';

/** One whole view: its last byte came at `at`. */
export type Frame = { readonly revision: number; readonly at: number; readonly message: Buffer };

/** A screen that listens and keeps what it was sent. */
export type Viewer = ReturnType<typeof watch>;

const END = Buffer.from('\n\n');

/** Who watches when `count` screens do: the public, and beyond one screen also the hall's own. */
export function audiences(count: number): readonly string[] {
	const own = count > 3 ? ['projector', 'mc', 'control'] : [];
	return [...own, ...Array<string>(count - own.length).fill('public')];
}

/** The address of an audience's stream. */
export function liveAddress(url: string, audience: string): string {
	return `${url}/c/${SLUG}/live?view=${audience}`;
}

/** Opens a stream and notes every message with its time. */
export function watch(address: string, token: string) {
	const opening = request(address, {
		// A connection of its own, as every phone has.
		agent: false,
		headers: { accept: 'text/event-stream', authorization: `Bearer ${token}` }
	});
	let frames: Frame[] = [];
	let beats = 0;
	let heard = performance.now();
	let silence = 0;
	let rest: Buffer = Buffer.alloc(0);
	let open: () => void = () => undefined;
	const opened = new Promise<void>((resolve) => (open = resolve));
	let waiting: { revision: number; resolve: () => void } | null = null;

	function take(chunk: Buffer): void {
		const at = performance.now();
		silence = Math.max(silence, at - heard);
		heard = at;
		rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
		for (;;) {
			const end = rest.indexOf(END);
			if (end < 0) return;
			const message = rest.subarray(0, end + END.length);
			rest = rest.subarray(end + END.length);
			const id = /^event: view\nid: (\d+)\n/.exec(message.toString('latin1', 0, 64))?.[1];
			if (id) keep({ revision: Number(id), at, message });
			else beats += 1;
		}
	}

	function keep(frame: Frame): void {
		frames.push(frame);
		open();
		if (waiting && frame.revision >= waiting.revision) waiting.resolve();
	}

	opening.on('response', (response) => {
		if (response.statusCode !== 200) throw new Error(`${address}: ${response.statusCode}`);
		response.on('data', take);
		response.on('error', () => undefined);
	});
	// A server that is killed cuts its streams: what was received until then is what counts.
	opening.on('error', () => undefined);
	opening.end();

	return {
		/** Settles with the first view. */
		opened,
		/** Settles with a view at least as new as a revision, unless there is one already. */
		until(revision: number): Promise<void> {
			if (frames.some((frame) => frame.revision >= revision)) return Promise.resolve();
			return new Promise((resolve) => (waiting = { revision, resolve }));
		},
		get frames(): readonly Frame[] {
			return frames;
		},
		/** Comments received: proof of life without a view. */
		get beats(): number {
			return beats;
		},
		/** Bytes that came over the connection, HTTP and all. */
		get bytes(): number {
			return opening.socket?.bytesRead ?? 0;
		},
		/** The longest time without a byte, in milliseconds. */
		get silence(): number {
			return silence;
		},
		forget(): void {
			frames = [];
		},
		close(): void {
			opening.destroy();
		}
	};
}

/** Whether a message is a whole view of the revision it is labelled with. */
export function isWhole({ revision, message }: Frame): boolean {
	const data = /\ndata: (.*)\n\n$/.exec(message.toString())?.[1] ?? '';
	try {
		return JSON.parse(data).revision === revision;
	} catch {
		return false;
	}
}
