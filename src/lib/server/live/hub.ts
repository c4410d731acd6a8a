/** Turns an audience into the bytes of the newest whole view. */
export type Render = (audience: string) => Uint8Array;

/** One listening screen: it is handed the newest frame, and told when the house closes. */
export type Listener = {
	readonly audience: string;
	/** By which grant it may listen; null for anyone's. */
	readonly grant: string | null;
	readonly deliver: (frame: Uint8Array) => void;
	readonly close: () => void;
};

/** Milliseconds for which arrivals are gathered into one view. */
const GATHERING = 100;

/** Drawing a crowd takes at most one part in so many of the time: the doors need the rest. */
const SHARE = 5;

/** A place where screens listen; it knows no conference and no HTTP. */
export type Hub = ReturnType<typeof createHub>;

/**
 * Makes a hub. Changes that come in one burst are drawn once, and each audience's frame is made
 * once however many listen. Audiences are served one after another in the order given, each on its
 * way before the next is drawn.
 * @param onFault told when a view cannot be drawn: its screens keep what they have, the others go on
 */
export function createHub(
	audiences: readonly string[],
	render: Render,
	onFault: (error: unknown) => void
) {
	const listeners = new Set<Listener>();
	const waiting = new Set<string>();
	let busy = false;
	let soon: NodeJS.Timeout | undefined;
	/** Milliseconds that drawing the last burst took. */
	let cost = 0;

	function serveNext(): void {
		const audience = audiences.find((each) => waiting.has(each));
		busy = audience !== undefined;
		if (audience === undefined) return;
		waiting.delete(audience);
		const served = [...listeners].filter((listener) => listener.audience === audience);
		const began = performance.now();
		try {
			const frame = served.length > 0 ? render(audience) : null;
			if (frame) served.forEach((listener) => listener.deliver(frame));
		} catch (error) {
			onFault(error);
		}
		cost += performance.now() - began;
		setImmediate(serveNext);
	}

	function publish(audience: string | 'all'): void {
		for (const each of audience === 'all' ? audiences : [audience]) waiting.add(each);
		if (!busy) setImmediate(serveNext);
		busy = true;
	}

	return {
		/** Adds a listener; the answer removes it. */
		join(listener: Listener): () => void {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		/** Sends the newest view to one audience, or to all, once the present burst is over. */
		publish,
		/** As publish, for what comes in crowds: people at the doors. At most ten views a second. */
		publishSoon(audience: string | 'all'): void {
			soon ??= setTimeout(
				() => {
					soon = undefined;
					cost = 0;
					publish(audience);
				},
				Math.max(GATHERING, cost * SHARE)
			);
		},
		/** Sends a frame that is no view: the heartbeat. */
		beat(frame: Uint8Array): void {
			for (const listener of listeners) listener.deliver(frame);
		},
		/** Ends the streams of a grant that was taken back: what it may not see stops at once. */
		dismiss(grant: string): void {
			for (const listener of listeners) if (listener.grant === grant) listener.close();
		},
		/** Ends every stream, so that the server can stop. */
		close(): void {
			clearTimeout(soon);
			for (const listener of listeners) listener.close();
			listeners.clear();
		}
	};
}
