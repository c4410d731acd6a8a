/** Waits; shorter when the device is back online, or when it is stopped. */
export function pause(milliseconds: number, stop?: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const over = new AbortController();
		const end = () => {
			clearTimeout(timer);
			over.abort();
			resolve();
		};
		const timer = setTimeout(end, milliseconds);
		stop?.addEventListener('abort', end, { signal: over.signal });
		addEventListener('online', end, { signal: over.signal });
	});
}
