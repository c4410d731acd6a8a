/** Who looks at a conference; in the order in which they are told of a change: the hall's eyes first. */
export const AUDIENCES = [
	'projector',
	'stage',
	'mc',
	'public',
	'chair',
	'control',
	'reception'
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Whether a word names an audience. */
export function isAudience(word: string): word is Audience {
	return AUDIENCES.some((audience) => audience === word);
}
