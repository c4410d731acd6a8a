import ArrowBigLeft from '@lucide/svelte/icons/arrow-big-left';
import CircleCheckBig from '@lucide/svelte/icons/circle-check-big';
import Clock from '@lucide/svelte/icons/clock';
import OctagonX from '@lucide/svelte/icons/octagon-x';
import type { Tone } from '#lib/reception/desk-result.ts';

/** A shape of its own for each: colour alone is not seen by everybody. */
export const TONE_ICON = {
	welcome: CircleCheckBig,
	goodbye: ArrowBigLeft,
	already: Clock,
	refused: OctagonX
} satisfies Record<Tone, unknown>;
