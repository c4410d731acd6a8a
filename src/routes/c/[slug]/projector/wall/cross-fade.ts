import type { TransitionConfig } from 'svelte/transition';

const GENTLE = 400;

/**
 * One picture melts into the next; for those who asked for less motion it simply is there. Both are
 * faint half-way, so that two texts are not read through one another, yet neither is ever gone.
 */
export const crossFade: (layer: Element) => TransitionConfig = () => {
	const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
	return { duration: isStill ? 0 : GENTLE, css: (shown) => `opacity: ${shown * shown}` };
};
