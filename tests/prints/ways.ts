import { PRINTS, type PrintName } from '#lib/print/prints.ts';

/** The ways in which a paper can be made, where there are more than one. */
const WAYS: Partial<Record<PrintName, readonly string[]>> = {
	programme: ['', 'times=off', 'size=a5'],
	badges: ['', 'badge=90x130'],
	plates: ['', 'who=all'],
	backdrop: ['', 'width=5&height=3']
};

/** Every paper in every way it can be made. */
export const MADE: readonly (readonly [PrintName, string])[] = PRINTS.flatMap((print) =>
	(WAYS[print] ?? ['']).map((way) => [print, way] as const)
);
