/** The longest texts the product takes, in characters; documented in docs/limits.md. */
export const LIMITS = {
	short: 40,
	name: 200,
	title: 300,
	message: 500,
	note: 4000,
	line: 6000
} as const;
