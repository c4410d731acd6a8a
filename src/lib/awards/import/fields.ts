import { LIMITS } from '#lib/text/limits.ts';
import type { Award } from '../award.ts';

/** What a line tells of an award, in the order it is shown. */
export const FIELDS = ['honorific', 'name', 'form', 'title', 'kind', 'merit', 'prize'] as const;
export type Field = (typeof FIELDS)[number];
/** '' for what the line does not say. */
export type Fields = Pick<Award, Field>;

/** The longest text a field takes, in characters. */
export const FIELD_LIMITS = {
	honorific: LIMITS.short,
	name: LIMITS.title,
	title: LIMITS.title,
	kind: LIMITS.title,
	merit: LIMITS.message,
	prize: LIMITS.short
} as const;
