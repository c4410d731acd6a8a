import type { ClosedSpan } from '#lib/course/span.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';
import type { Comparison } from './comparison.ts';

/** A time axis: where it begins and ends, and the moments marked on it. */
export type Axis = ClosedSpan & { readonly ticks: readonly Instant[] };

/** Minutes that may lie between two marks. */
const STEPS = [5, 10, 15, 30, 60, 120, 240, 480, 1440];
/** More would not stand beside each other on a phone. */
const MOST_TICKS = 7;

/** The axis on which everything planned and everything that happened has its place. */
export function axisOf({ lines, planned }: Pick<Comparison, 'lines' | 'planned'>): Axis {
	const spans = [planned, ...lines.flatMap(({ actual }) => actual?.spans ?? [])];
	const from = Math.min(...spans.map((span) => span.from));
	const to = Math.max(...spans.map((span) => span.to));
	const axes = STEPS.map((minutes) => marked({ from, to }, minutes * MINUTE));
	const wide = marked({ from, to }, Math.ceil((to - from) / (MOST_TICKS - 2)));
	return axes.find(({ ticks }) => ticks.length <= MOST_TICKS) ?? wide;
}

/** How far along an axis a moment lies, in percent. */
export function placeOn(axis: ClosedSpan, at: Instant): number {
	return ((at - axis.from) / (axis.to - axis.from)) * 100;
}

function marked({ from, to }: ClosedSpan, step: number): Axis {
	const first = Math.floor(from / step);
	const last = Math.max(first + 1, Math.ceil(to / step));
	const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
	return { from: first * step, to: last * step, ticks };
}
