import { v5 as idFrom } from 'uuid';
import type { Verdict, Via } from '#lib/attendance/entry.ts';
import type { PersonFields } from '#lib/people/person.ts';
import type { Instant } from '#lib/time/instant.ts';

/** What is typed of a guest at the desk. */
export type GuestFields = Pick<
	PersonFields,
	'honorific' | 'name' | 'position' | 'unit' | 'category'
>;

/** Whom a scan names: the figures that were read, someone from the list, or someone new. */
export type Named =
	{ readonly code: string } | { readonly delegateId: string } | { readonly guest: GuestFields };

/** A scan that waits for the server to answer it. No names but those of guests are in it. */
export type QueuedScan = {
	readonly id: string;
	readonly slug: string;
	/** Its place in the queue. */
	readonly number: number;
	readonly named: Named;
	/** Whom the desk took it for; null when it knew nobody. */
	readonly person: string | null;
	/** In whose place they come (đi thay). */
	readonly insteadOf: string | null;
	readonly kind: 'in' | 'out';
	/** When it happened, on the server's clock. */
	readonly at: Instant;
	readonly station: string;
	readonly via: Via;
	/** Whether the desk let them pass without the server; null as long as it did not decide. */
	readonly admitted: boolean | null;
	/** The server is told a second time, that the desk had let them pass. */
	readonly again: boolean;
};

/** What the server answers a scan; times are ISO. */
export type ScanAnswer = {
	readonly id: string;
	readonly verdict: Verdict;
	readonly delegateId?: string;
	readonly at?: string;
	readonly since?: string;
	readonly station?: string;
	readonly conflict?: boolean;
};

/** What becomes of a list that was sent. */
export type Reply =
	| { readonly kind: 'answered'; readonly answers: readonly ScanAnswer[] }
	/** The server will have nothing of it, ever; why is a sentence. */
	| { readonly kind: 'refused'; readonly sentence: string }
	/** This device may not speak for the desk any longer. */
	| { readonly kind: 'barred' }
	/** It is not known whether it arrived. */
	| { readonly kind: 'unreached' };

/** A scan a human must look at: the server refused it, or says something else than the desk did. */
export type Reviewed = {
	readonly scan: QueuedScan;
	readonly sentence: string | null;
	readonly verdict: Verdict | null;
};

/** The scans of one desk on their way to the server. */
export type Queue = {
	/** In the order in which they happened. */
	readonly waiting: readonly QueuedScan[];
	readonly review: readonly Reviewed[];
	/** So many of the first are sent one by one: together they were refused. */
	readonly singly: number;
};

export const NO_QUEUE: Queue = { waiting: [], review: [], singly: 0 };

/** How many scans travel together; the server takes more. */
export const MOST_TOGETHER = 100;

/** Names the second telling of a scan, the same one after a restart. */
const AGAIN = '8f1c2f0e-4f0a-4f63-9d53-6f5f0a6b7c11';

/** The queue with more scans at its end. */
export function add(queue: Queue, scans: readonly QueuedScan[]): Queue {
	return { ...queue, waiting: [...queue.waiting, ...scans] };
}

/** The number the next scan gets. */
export function nextNumber({ waiting }: Queue): number {
	return (waiting.at(-1)?.number ?? 0) + 1;
}

/** The queue after the desk has decided about a scan without the server. */
export function decideLocally(queue: Queue, id: string, admitted: boolean | null): Queue {
	const waiting = queue.waiting.map((scan) => (scan.id === id ? { ...scan, admitted } : scan));
	return { ...queue, waiting };
}

/** What is to be sent next: the oldest scans. */
export function nextList({ waiting, singly }: Queue): readonly QueuedScan[] {
	return waiting.slice(0, singly > 0 ? 1 : MOST_TOGETHER);
}

/** The queue after a reply. A scan leaves it only by its own answer, or to be looked at by a human. */
export function hear(queue: Queue, sent: readonly QueuedScan[], reply: Reply): Queue {
	if (reply.kind === 'answered') {
		const singly = Math.max(0, queue.singly - sent.length);
		return reply.answers.reduce(settle, { ...queue, singly });
	}
	if (reply.kind !== 'refused') return queue;
	const [first] = sent;
	if (sent.length > 1 || !first) return { ...queue, singly: sent.length };
	const { sentence } = reply;
	const singly = Math.max(0, queue.singly - 1);
	return { ...toReview(queue, first.id, { sentence, verdict: null }), singly };
}

/** Sends a reviewed scan again, after whatever stood in its way was put right. */
export function retry(queue: Queue, id: string): Queue {
	const again = queue.review.filter(({ scan }) => scan.id === id);
	const number = nextNumber(queue);
	return add(
		dismiss(queue, id),
		again.map(({ scan }) => ({ ...scan, number }))
	);
}

/** Takes a reviewed scan away: a human has seen it. */
export function dismiss(queue: Queue, id: string): Queue {
	return { ...queue, review: queue.review.filter(({ scan }) => scan.id !== id) };
}

function settle(queue: Queue, answer: ScanAnswer): Queue {
	const scan = queue.waiting.find(({ id }) => id === answer.id);
	if (!scan) return queue;
	const { verdict } = answer;
	if (differs(scan, verdict)) return toReview(queue, scan.id, { sentence: null, verdict });
	const told = isUntold(scan, answer) ? [tellAgain(scan)] : [];
	return {
		...queue,
		waiting: queue.waiting.flatMap((each) => (each.id === scan.id ? told : each))
	};
}

function toReview(queue: Queue, id: string, why: Pick<Reviewed, 'sentence' | 'verdict'>): Queue {
	const moved = queue.waiting.filter((each) => each.id === id);
	return {
		...queue,
		waiting: queue.waiting.filter((each) => each.id !== id),
		review: [...queue.review, ...moved.map((scan) => ({ scan, ...why }))]
	};
}

/** Verdicts by which the server says that it knows the person. */
const KNOWN: readonly Verdict[] = ['welcome', 'goodbye', 'already-in', 'already-out'];

/** Whether the server's answer turns over what the desk told the person at the door. */
function differs({ admitted, person }: QueuedScan, verdict: Verdict): boolean {
	if (verdict === 'id-reused') return true;
	const isKnown = KNOWN.includes(verdict);
	return (admitted === true && !isKnown) || (admitted === false && person === null && isKnown);
}

/**
 * Whether the server does not know that this desk let somebody in whom another had let in before. It
 * ruled when the scan first arrived; then its answer was lost, and the desk decided by itself.
 */
function isUntold(scan: QueuedScan, { verdict, conflict, station }: ScanAnswer): boolean {
	const isDouble = scan.admitted === true && verdict === 'already-in';
	return isDouble && !conflict && (station ?? '') !== scan.station && !scan.again;
}

function tellAgain(scan: QueuedScan): QueuedScan {
	return { ...scan, id: idFrom(scan.id, AGAIN), again: true };
}
