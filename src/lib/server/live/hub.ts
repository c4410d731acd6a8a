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

/** A place where screens listen; it knows no conference and no HTTP. */
export type Hub = ReturnType<typeof createHub>;

/**
 * Makes a hub. Changes that come in one burst are drawn once, and each audience's frame is made
 * once however many listen.
 */
export function createHub(render: Render) {
	const listeners = new Set<Listener>();
	let waiting: Set<string> | 'all' | null = null;

	function send(): void {
		const wanted = waiting;
		waiting = null;
		const frames = new Map<string, Uint8Array>();
		for (const listener of listeners) {
			const { audience } = listener;
			if (wanted !== 'all' && !wanted?.has(audience)) continue;
			const frame = frames.get(audience) ?? render(audience);
			frames.set(audience, frame);
			listener.deliver(frame);
		}
	}

	return {
		/** Adds a listener; the answer removes it. */
		join(listener: Listener): () => void {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		/** Sends the newest view to one audience, or to all, once the present burst is over. */
		publish(audience: string | 'all'): void {
			if (waiting === null) setImmediate(send);
			if (audience === 'all') waiting = 'all';
			else if (waiting !== 'all') waiting = (waiting ?? new Set()).add(audience);
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
			for (const listener of listeners) listener.close();
			listeners.clear();
		}
	};
}
