import * as v from 'valibot';
import type { Choice } from '#lib/print/prints.ts';

const choice = v.object({
	times: v.optional(v.picklist(['on', 'off']), 'on'),
	size: v.optional(v.picklist(['a4', 'a5']), 'a4')
});

/** How a paper is wanted, as its address says; null when that cannot be made. */
export function readChoice(asked: URLSearchParams): Choice | null {
	const read = v.safeParse(choice, Object.fromEntries(asked));
	if (!read.success) return null;
	const { times, ...others } = read.output;
	return { ...others, times: times === 'on' };
}
