import type { Person } from '#lib/people/person.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { DoorEntry, DoorEvent, Verdict, Via } from './entry.ts';
import { currentVisit } from './visits.ts';

/** What a door reports: somebody passed, or tried to. */
export type Scan = {
	/** The caller's id, so that a retry is recognised. */
	readonly id: string;
	readonly kind: 'in' | 'out';
	readonly at: Instant;
	readonly station: string;
	readonly via: Via;
	/** Whether the door let them pass before it could ask; null when it does not say. */
	readonly admitted: boolean | null;
};

/** Whom a scan names, or why nobody. */
export type Finding = { readonly person: Person } | { readonly nobody: Verdict };

/** What a scan comes to: the fact that is kept, and what the door is answered. */
export type Ruling = {
	readonly at: Instant;
	readonly event: DoorEvent;
	readonly verdict: Verdict;
	/** The earlier passage, when there is one: "already in since 13:42, at the main door". */
	readonly before: { readonly at: Instant; readonly station: string } | null;
};

/** Milliseconds after which a scan was clearly not asked about while the person stood there. */
const ASKED_AT_ONCE = 20_000;

/**
 * Rules on a scan. Nothing is ever refused because of when it arrives: what a door reports has
 * happened. A door whose clock is ahead cannot report the future.
 * @param entries what is known of the person so far
 */
export function rule(
	scan: Scan,
	finding: Finding,
	entries: readonly DoorEntry[],
	now: Instant
): Ruling {
	const at = Math.min(scan.at, now);
	if ('nobody' in finding) {
		const event = { type: 'refused', verdict: finding.nobody } as const;
		return { at, event, verdict: finding.nobody, before: null };
	}
	const person = finding.person.id;
	const visit = currentVisit(entries);
	const isNews = scan.kind === 'in' ? visit === null : visit !== null;
	const green = isNews || (scan.admitted ?? now - at > ASKED_AT_ONCE);
	const type = scan.kind === 'in' ? 'came' : 'left';
	return {
		at,
		event: { type, person, via: scan.via, green },
		verdict: verdictOf(scan.kind, isNews),
		before: visit && { at: visit.since, station: visit.doors[0]?.station ?? '' }
	};
}

function verdictOf(kind: Scan['kind'], isNews: boolean): Verdict {
	if (kind === 'in') return isNews ? 'welcome' : 'already-in';
	return isNews ? 'goodbye' : 'already-out';
}
