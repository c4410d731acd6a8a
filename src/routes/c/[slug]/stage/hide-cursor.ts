const STILL = 3_000;

/** Takes the cursor away ([data-idle]) while nobody moves it. */
export function hideCursor(screen: HTMLElement): () => void {
	let timer = setTimeout(hide, STILL);

	function hide() {
		screen.dataset.idle = '';
	}

	function show() {
		delete screen.dataset.idle;
		clearTimeout(timer);
		timer = setTimeout(hide, STILL);
	}

	screen.addEventListener('pointermove', show);
	return () => {
		clearTimeout(timer);
		screen.removeEventListener('pointermove', show);
	};
}
