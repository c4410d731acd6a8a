import * as v from 'valibot';
import type { Choice } from '#lib/print/prints.ts';

const choice = v.object({
	times: v.optional(v.picklist(['on', 'off']), 'on'),
	size: v.optional(v.picklist(['a4', 'a5']), 'a4'),
	person: v.optional(v.nullable(v.string()), null),
	badge: v.optional(v.picklist(['86x54', '90x130']), '86x54'),
	who: v.optional(v.picklist(['front', 'all']), 'front')
});

/** How a paper is wanted, as its address says; null when that cannot be made. */
export function readChoice(asked: URLSearchParams): Choice | null {
	const read = v.safeParse(choice, Object.fromEntries(asked));
	if (!read.success) return null;
	const { times, ...others } = read.output;
	return { ...others, times: times === 'on' };
}

/** A choice as an address says it, shortest: what is as usual is left out. */
export function writeChoice(choice: Choice): string {
	const usual: Readonly<Record<string, unknown>> = { ...readChoice(new URLSearchParams()) };
	const said = Object.entries(choice)
		.filter(([name, value]) => value !== usual[name] && value !== null)
		.map(([name, value]) => [name, wordFor(value)])
		.sort(([some = ''], [other = '']) => (some < other ? -1 : 1));
	return new URLSearchParams(said).toString();
}

function wordFor(value: unknown): string {
	return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
}
