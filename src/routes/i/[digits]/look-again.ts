/** Milliseconds: soon enough for whoever has just been let in and still looks at their phone. */
const EVERY = 15_000;

/**
 * Looks every so often for as long as the page is seen, and at once when it is seen again.
 * @returns stops looking
 */
export function lookAgain(look: () => void): () => void {
	const lookIfSeen = () => {
		if (!document.hidden) look();
	};
	const timer = setInterval(lookIfSeen, EVERY);
	document.addEventListener('visibilitychange', lookIfSeen);
	return () => {
		clearInterval(timer);
		document.removeEventListener('visibilitychange', lookIfSeen);
	};
}
