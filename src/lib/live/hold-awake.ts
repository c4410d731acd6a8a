/** Whether the screen is held awake; 'unknown' until the browser has answered. */
export type Wakefulness = 'unknown' | 'awake' | 'may-sleep';

/**
 * Holds the screen awake until the returned function is called, and tells how that goes. The browser
 * drops the hold when the page is hidden or the battery low, and has none to give on plain http.
 */
export function holdAwake(tell: (wakefulness: Wakefulness) => void): () => void {
	let hold: WakeLockSentinel | null = null;
	let over = false;

	async function ask() {
		if (over || document.visibilityState !== 'visible') return;
		hold = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null;
		if (over) return void hold?.release();
		hold?.addEventListener('release', dropped);
		tell(hold ? 'awake' : 'may-sleep');
	}

	function dropped() {
		if (over) return;
		tell('unknown');
		void ask();
	}

	void ask();
	document.addEventListener('visibilitychange', ask);
	return () => {
		over = true;
		void hold?.release();
		document.removeEventListener('visibilitychange', ask);
	};
}
