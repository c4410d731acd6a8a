import { randomBytes } from 'node:crypto';
import { CODE_LENGTH, tailOf, TOKEN_LENGTH, withCheckFigure } from '#lib/attendance/pass.ts';

/** The figures of one person: the token in their QR and the code that can be typed at a desk. */
export type Figures = { readonly token: string; readonly code: string };

/** Makes figures that nobody can guess: the token holds 129 random bits. */
export function makePass(): Figures {
	return {
		token: withCheckFigure(randomFigures(TOKEN_LENGTH - 1)),
		code: withCheckFigure(randomFigures(CODE_LENGTH - 1))
	};
}

/** Every figure equally likely: 24 bytes more than are needed drown the remainder of the division. */
function randomFigures(count: number): string {
	const number = BigInt(`0x${randomBytes(count + 24).toString('hex')}`);
	return String(number % 10n ** BigInt(count)).padStart(count, '0');
}

/** By person, what a desk knows of their passes: enough to recognise one, not to make one. */
export function marksOf(
	passes: readonly (Figures & { readonly personId: string })[]
): ReadonlyMap<string, readonly string[]> {
	const known = new Map<string, readonly string[]>();
	for (const { personId, token, code } of passes) {
		known.set(personId, [...(known.get(personId) ?? []), tailOf(token), code]);
	}
	return known;
}
