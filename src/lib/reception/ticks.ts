import { v4 as newScanId } from 'uuid';
import type { Delegate } from '#lib/audience/delegates.ts';
import type { KnownDelegate, LocalList } from './local-list.ts';
import { insideNow } from './local-rule.ts';
import { nextNumber, type Queue, type QueuedScan, type ScanAnswer } from './queue.ts';

/** Whom typed numbers of a sign-in sheet name. */
export type Ticked = {
	readonly people: readonly TickedPerson[];
	/** Numbers that name nobody: of people who have left the list since, and larger than all on it. */
	readonly gone: readonly number[];
	readonly never: readonly number[];
	/** The largest number on the list; 0 when nobody is. */
	readonly largest: number;
};

/** Somebody whose number was typed. */
export type TickedPerson = {
	readonly person: KnownDelegate;
	/** Since when and by which door they are in already: there is nothing to be recorded then. */
	readonly inside: Delegate['inside'];
};

/** A tick on its way, and what the server answered. */
export type SentTick = { readonly scan: QueuedScan; readonly answer: ScanAnswer | null };

/** What became of a tick. */
export type TickState = 'waiting' | 'recorded' | 'already' | 'refused';

/** Looks typed numbers up: each once, in the order given. */
export function findTicked(
	{ delegates }: Pick<LocalList, 'delegates'>,
	numbers: readonly number[],
	waiting: readonly QueuedScan[]
): Ticked {
	const byNumber = new Map([...delegates.values()].map((person) => [person.number, person]));
	const largest = Math.max(0, ...byNumber.keys());
	const typed = [...new Set(numbers)];
	const unknown = typed.filter((number) => !byNumber.has(number));
	return {
		people: typed
			.flatMap((number) => byNumber.get(number) ?? [])
			.map((person) => ({ person, inside: insideNow(person, waiting) })),
		gone: unknown.filter((number) => number < largest),
		never: unknown.filter((number) => number > largest),
		largest
	};
}

/**
 * The arrivals that ticks stand for. They were let in by no door besides: a tick for somebody whom a
 * door has let in is no second one (docs/decisions/0024).
 */
export function scansOf(
	people: readonly string[],
	where: Pick<QueuedScan, 'slug' | 'station' | 'at'>,
	queue: Queue
): readonly QueuedScan[] {
	const first = nextNumber(queue);
	return people.map((person, index) => ({
		...where,
		id: newScanId(),
		number: first + index,
		named: { delegateId: person },
		person,
		insteadOf: null,
		kind: 'in',
		via: 'paper',
		admitted: false,
		again: false
	}));
}

/** What became of a tick, by its answer or, where the server took none of it, by the queue. */
export function stateOf({ scan, answer }: SentTick, { review }: Pick<Queue, 'review'>): TickState {
	if (answer?.verdict === 'welcome') return 'recorded';
	if (answer?.verdict === 'already-in') return 'already';
	const isReviewed = review.some(({ scan: { id } }) => id === scan.id);
	return answer || isReviewed ? 'refused' : 'waiting';
}
