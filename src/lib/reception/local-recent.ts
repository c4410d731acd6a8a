import type { RecentPassage, ReceptionView } from '#lib/audience/reception.ts';
import { fullName } from '#lib/people/person.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Tone } from './desk-result.ts';
import type { LocalList } from './local-list.ts';
import type { Queue, QueuedScan } from './queue.ts';

/** One line of what happened lately at the doors. */
export type RecentRow = {
	readonly key: string;
	readonly at: Instant;
	/** '' when nobody knows who it was. */
	readonly name: string;
	readonly station: string;
	readonly sign: Tone | 'voided' | 'settled' | 'held';
	/** Whom to take back; null when there is nothing to. */
	readonly voidable: string | null;
	/** The server has not heard of it yet. */
	readonly isWaiting: boolean;
};

/** How many lines are shown. */
const MOST = 20;

/** What happened lately, the newest first: what waits to be delivered, and what the server told. */
export function recentRows(
	{ recent }: Pick<ReceptionView, 'recent'>,
	{ waiting }: Queue,
	list: LocalList | null
): readonly RecentRow[] {
	const newest = new Map(recent.map(({ person, seq }) => [person, seq]));
	return [
		...waiting.map((scan) => waitingRow(scan, list)),
		...recent
			.filter(isLastTelling)
			.map((passage) => toldRow(passage, newest.get(passage.person) === passage.seq))
	]
		.toSorted((one, other) => other.at - one.at)
		.slice(0, MOST);
}

/** A desk tells some passages twice (docs/decisions/0015): they happened once. */
function isLastTelling(
	{ type, person, at, station }: RecentPassage,
	index: number,
	recent: readonly RecentPassage[]
): boolean {
	const isSame = (other: RecentPassage) =>
		other.type === type && other.person === person && other.at === at && other.station === station;
	return person === null || recent.findLastIndex(isSame) === index;
}

/** Whom the desk took a waiting scan for; '' when it knew nobody. */
export function nameOf({ named, person }: QueuedScan, list: LocalList | null): string {
	if ('guest' in named) return fullName(named.guest);
	const known = list?.delegates.get(person ?? '');
	return known ? fullName(known) : '';
}

function waitingRow(scan: QueuedScan, list: LocalList | null): RecentRow {
	const { id, at, station, kind, person, admitted } = scan;
	const isHeld = admitted === null && person === null;
	const passed = kind === 'in' ? 'welcome' : 'goodbye';
	const stopped = person === null ? 'refused' : 'already';
	return {
		key: id,
		at,
		name: nameOf(scan, list),
		station,
		sign: isHeld ? 'held' : admitted === false ? stopped : passed,
		voidable: null,
		isWaiting: true
	};
}

function toldRow(passage: RecentPassage, isNewest: boolean): RecentRow {
	const { seq, at, name, station, person, inside } = passage;
	const isIn = isNewest && passage.type === 'came' && inside !== null;
	return {
		key: String(seq),
		at,
		name,
		station,
		sign: signOf(passage),
		voidable: isIn ? person : null,
		isWaiting: false
	};
}

function signOf({ type, inside, at }: RecentPassage): RecentRow['sign'] {
	if (type === 'left') return 'goodbye';
	if (type !== 'came') return type;
	return inside && inside.since < at ? 'already' : 'welcome';
}
