/** The cuts of the two typefaces: serif for documents, sans for what is read from afar. */
export const FACES = [
	'serif',
	'serif-bold',
	'serif-italic',
	'serif-bold-italic',
	'sans',
	'sans-semibold',
	'sans-bold'
] as const;
export type Face = (typeof FACES)[number];

/** What a typeface measures, at a size of one point. */
export type Metrics = {
	/** The text as the face can draw it: composed, and a sign in the place of what it has no letter for. */
	readonly drawable: (face: Face, text: string) => string;
	/** How far a line of drawable text reaches. */
	readonly advance: (face: Face, text: string) => number;
	/** How far letters with their marks reach above the baseline, and below it. */
	readonly ascent: (face: Face) => number;
	readonly descent: (face: Face) => number;
};
