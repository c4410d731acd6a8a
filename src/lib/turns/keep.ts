import type { Item } from '#lib/agenda/agenda.ts';
import type { Recipient, Turn } from './turn.ts';

/** Turns as they are now, those that are as they were before being the same objects: what was read of them is kept. */
export function keepTurns<T extends Turn>(
	turns: readonly T[],
	before: readonly T[] = []
): readonly T[] {
	const known = new Map(before.map((turn) => [turn.id, turn]));
	return turns.map((turn) => {
		const kept = known.get(turn.id);
		return kept && isSameTurn(kept, turn) ? kept : turn;
	});
}

/** An item as it is now; the same object as before while its cues are. */
export function keepItem(item: Item, before: Item | undefined): Item {
	if (before?.cues.length !== item.cues.length) return item;
	return before.cues.every((cue, index) => cue === item.cues[index]) ? before : item;
}

function isSameTurn(one: Turn, other: Turn): boolean {
	if (one.kind === 'batch' && other.kind === 'batch') {
		const { recipients, ...batch } = one.batch;
		const { recipients: others, ...otherBatch } = other.batch;
		return (
			one.isEmpty === other.isEmpty && isAlike(batch, otherBatch) && areSame(recipients, others)
		);
	}
	if (one.kind === 'batch' || other.kind === 'batch') return false;
	return (
		one.kind === other.kind &&
		one.minutes === other.minutes &&
		isAlike(one.speaker, other.speaker) &&
		isAlike(one.next ?? {}, other.next ?? {})
	);
}

function areSame(one: readonly Recipient[], other: readonly Recipient[]): boolean {
	return (
		one.length === other.length &&
		one.every(({ award, mark }, at) => award === other[at]?.award && mark === other[at].mark)
	);
}

/** Whether two plain objects hold the same. */
function isAlike(one: object, other: object): boolean {
	const entries = Object.entries(one);
	const others = new Map(Object.entries(other));
	return (
		entries.length === others.size && entries.every(([key, value]) => others.get(key) === value)
	);
}
