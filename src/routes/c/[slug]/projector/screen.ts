/** Gives the page the whole screen. A browser that refuses is left as it is. */
export async function fillScreen(): Promise<void> {
	if (document.fullscreenElement) return;
	await document.documentElement.requestFullscreen().catch(() => undefined);
}

/** Gives the page the whole screen, or takes it back. */
export async function toggleFullscreen(): Promise<void> {
	if (!document.fullscreenElement) return fillScreen();
	await document.exitFullscreen().catch(() => undefined);
}

async function askToStayAwake(): Promise<void> {
	if (document.visibilityState !== 'visible') return;
	// Absent on plain http; refused when the battery is low. The wall says nothing of either.
	await navigator.wakeLock?.request('screen').catch(() => undefined);
}

/** Keeps the screen from sleeping; the browser drops the lock whenever the page is hidden. */
export function stayAwake(): () => void {
	void askToStayAwake();
	document.addEventListener('visibilitychange', askToStayAwake);
	return () => document.removeEventListener('visibilitychange', askToStayAwake);
}
