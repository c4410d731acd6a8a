import { cleanLine } from '#lib/text/clean.ts';
import { refuse, type Refusal } from '#lib/refusal.ts';

export const SHORTEST_PASSPHRASE = 8;
export const LONGEST_PASSPHRASE = 200;

/** A passphrase as typed, made the same on every keyboard, or why it will not do. */
export function acceptPassphrase(typed: string): string | Refusal {
	const passphrase = cleanLine(typed);
	const length = [...passphrase].length;
	if (length < SHORTEST_PASSPHRASE) {
		return refuse('passphrase-too-short', { min: SHORTEST_PASSPHRASE });
	}
	if (length > LONGEST_PASSPHRASE) {
		return refuse('passphrase-too-long', { max: LONGEST_PASSPHRASE });
	}
	return passphrase;
}
