const RETRY = 5_000;

/** Loads the page anew as soon as the server serves it: nobody stands by a screen to press "reload". */
export function comeBack(): () => void {
	const timer = setInterval(async () => {
		const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => null);
		if (answer?.ok) location.reload();
	}, RETRY);
	return () => clearInterval(timer);
}
