import type { TransitionConfig } from 'svelte/transition';

const GENTLE = 400;

/** One picture melts into the next; for those who asked for less motion it simply is there. */
export function crossFade(): TransitionConfig {
	const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
	return { duration: isStill ? 0 : GENTLE, css: (shown) => `opacity: ${shown}` };
}
