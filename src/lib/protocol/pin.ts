import { place } from '#lib/agenda/place.ts';
import { refuse, type Refusal } from '#lib/refusal.ts';
import { MOST_PINS, type Pin, type Protocol } from './protocol.ts';

/** A list after every move by hand, and the moves that still hold, by person. */
export type Pinned<T> = {
	readonly list: readonly T[];
	readonly pins: ReadonlyMap<string, Pin>;
};

/** Moves people as they were moved by hand; a move of or before somebody who is gone does nothing. */
export function applyPins<T extends { readonly id: string }>(
	computed: readonly T[],
	pins: readonly Pin[]
): Pinned<T> {
	return pins.reduce<Pinned<T>>(
		(done, pin) => {
			const list = place(done.list, pin.person, pin.before);
			return list ? { list, pins: new Map(done.pins).set(pin.person, pin) } : done;
		},
		{ list: computed, pins: new Map() }
	);
}

/**
 * Moves somebody by hand. Earlier moves of theirs are forgotten, but for those that moves of others
 * since then stand on: so everybody else stays where they were seen.
 */
export function addPin(protocol: Protocol, pin: Pin): Protocol | Refusal {
	if (pin.person === pin.before) return refuse('before-not-found');
	if (pin.reason === '') return refuse('reason-needed');
	const earlier = protocol.pins.filter(
		(each, index) =>
			each.person !== pin.person ||
			protocol.pins.slice(index).some(({ before }) => before === pin.person)
	);
	if (earlier.length >= MOST_PINS) return refuse('too-many', { most: MOST_PINS });
	return { ...protocol, pins: [...earlier, pin] };
}

/** Gives somebody back the place the table computes. */
export function removePin(protocol: Protocol, person: string): Protocol {
	return { ...protocol, pins: protocol.pins.filter((pin) => pin.person !== person) };
}
