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
