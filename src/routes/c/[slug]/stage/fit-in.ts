/** Sizes in pixels: what is never too small to read, and what is never needed. */
const LEAST = 9;
const MOST = 400;

/** Sets what is in a box as large as it fits there; again when the box, its words or the letters change. */
export function fitIn(box: HTMLElement): () => void {
	function fit() {
		let fits = LEAST;
		let tooLarge = MOST;
		while (tooLarge - fits > 1) {
			const middle = (fits + tooLarge) >> 1;
			box.style.fontSize = `${middle}px`;
			const isInside = box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
			if (isInside) fits = middle;
			else tooLarge = middle;
		}
		box.style.fontSize = `${fits}px`;
	}

	const room = new ResizeObserver(fit);
	const words = new MutationObserver(fit);
	room.observe(box);
	words.observe(box, { childList: true, characterData: true, subtree: true });
	document.fonts.addEventListener('loadingdone', fit);
	return () => {
		room.disconnect();
		words.disconnect();
		document.fonts.removeEventListener('loadingdone', fit);
	};
}
