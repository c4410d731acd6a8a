/** The time, changing as one looks at it, for running clocks; it stands still on the server. */
export function ticking(now: () => number, every = 500): { readonly now: number } {
	let at = $state(now());
	$effect(() => {
		const timer = setInterval(() => (at = now()), every);
		return () => clearInterval(timer);
	});
	return {
		get now() {
			return at;
		}
	};
}
