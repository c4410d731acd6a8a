import type { McView } from '#lib/audience/mc.ts';
import { m } from '#lib/paraglide/messages.js';
import { clockFace } from '#lib/time/clock-face.ts';

/** What the MC should know of a cue's words without reading it out; null when nothing. */
export function asideOf(
	cue: { readonly id: string },
	{ sinceReadOut, zone }: Pick<McView, 'sinceReadOut' | 'zone'>
): string | null {
	if (!sinceReadOut?.cues.includes(cue.id) || sinceReadOut.at === null) return null;
	const time = clockFace(sinceReadOut.at, zone);
	const { later } = sinceReadOut;
	return later === 0 ? m.mc_fixed({ time }) : m.mc_fixed_later({ time, count: later });
}
