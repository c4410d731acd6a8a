import { createParser } from 'eventsource-parser';

type Reading = {
	readonly silence: number;
	readonly signal: AbortSignal;
	readonly onView: (data: string) => void;
};

/**
 * Reads a text/event-stream until it ends, falls silent or is stopped. Unlike EventSource it sees
 * the heartbeat, so a half-open line is noticed.
 * @returns whether the server refused to let us listen
 */
export async function readStream(address: string, reading: Reading): Promise<boolean> {
	const watch = new AbortController();
	const stop = () => watch.abort();
	reading.signal.addEventListener('abort', stop);
	// A device that knows it lost its network need not wait for the silence to prove it.
	addEventListener('offline', stop);
	let timer = setTimeout(stop, reading.silence);
	const parser = createParser({ onEvent: (event) => reading.onView(event.data) });
	try {
		const response = await fetch(address, { signal: watch.signal, cache: 'no-store' });
		if (response.status === 401 || response.status === 403) return true;
		if (!response.ok || !response.body) return false;
		const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return false;
			clearTimeout(timer);
			timer = setTimeout(stop, reading.silence);
			parser.feed(value);
		}
	} catch {
		// A cut line is expected: the caller keeps the last picture and tries again.
		return false;
	} finally {
		clearTimeout(timer);
		reading.signal.removeEventListener('abort', stop);
		removeEventListener('offline', stop);
		watch.abort();
	}
}
