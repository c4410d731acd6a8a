/** Milliseconds: soon enough for whoever has just been let in and still looks at their phone. */
const EVERY = 15_000;
/**
 * Milliseconds within which a page asks once something has changed: each at a moment of its own, so
 * that a hall of a hundred and fifty phones does not ask at once, however fast things change.
 */
const SOON = { least: 300, most: 3_000 } as const;

/** Keeps a page looking. */
export type Looking = {
	/** Something has changed: looks soon, once for any number of changes meanwhile. */
	readonly soon: () => void;
	readonly stop: () => void;
};

/** Looks every so often for as long as the page is seen, and at once when it is seen again. */
export function lookAgain(look: () => void): Looking {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const lookIfSeen = () => {
		waiting = undefined;
		if (!document.hidden) look();
	};
	const timer = setInterval(lookIfSeen, EVERY);
	document.addEventListener('visibilitychange', lookIfSeen);
	return {
		soon: () => {
			const rest = SOON.least + Math.random() * (SOON.most - SOON.least);
			waiting ??= setTimeout(lookIfSeen, rest);
		},
		stop: () => {
			clearInterval(timer);
			clearTimeout(waiting);
			document.removeEventListener('visibilitychange', lookIfSeen);
		}
	};
}
