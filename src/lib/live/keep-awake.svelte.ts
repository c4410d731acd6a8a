/** Whether the screen is held awake; 'unknown' until the browser has answered. */
export type Wakefulness = 'unknown' | 'awake' | 'may-sleep';

/**
 * Keeps the screen from sleeping for as long as the calling component lives. The browser drops the
 * hold whenever the page is hidden, and has none to give on plain http or on a low battery.
 */
export function keepAwake(): { readonly wakefulness: Wakefulness } {
	let wakefulness: Wakefulness = $state('unknown');

	$effect(() => {
		let hold: WakeLockSentinel | null = null;
		let over = false;
		const ask = async () => {
			if (document.visibilityState !== 'visible') return;
			hold = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null;
			if (over) void hold?.release();
			else wakefulness = hold ? 'awake' : 'may-sleep';
		};
		void ask();
		document.addEventListener('visibilitychange', ask);
		return () => {
			over = true;
			void hold?.release();
			document.removeEventListener('visibilitychange', ask);
		};
	});

	return {
		get wakefulness() {
			return wakefulness;
		}
	};
}
