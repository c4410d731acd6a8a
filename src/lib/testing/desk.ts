import type { RecentPassage } from '#lib/audience/reception.ts';
import { unpack, type KnownDelegate, type LocalList } from '#lib/reception/local-list.ts';
import type { QueuedScan } from '#lib/reception/queue.ts';

/** Someone on a desk's list. */
export function delegate(changes: Partial<KnownDelegate> = {}): KnownDelegate {
	return {
		id: 'thuy',
		number: 1,
		honorific: 'Bà',
		name: 'Hồ Ngọc Thúy',
		title: 'Chủ tịch Ủy ban MTTQ Việt Nam Quận 5',
		unit: 'Ủy ban MTTQ Việt Nam Quận 5',
		category: 'members',
		seat: '',
		note: '',
		insteadOf: null,
		sendsAnother: false,
		inside: null,
		marks: [],
		...changes
	};
}

/** A desk's list; the fifth entry of the doors' log is the newest it knows. */
export function aList(...delegates: readonly KnownDelegate[]): LocalList {
	return unpack({ rosterRevision: 1, seq: 5, delegates });
}

/** The first entry of the doors' log that `aList` has not heard: Thúy came by the main door. */
export function aRecent(changes: Partial<RecentPassage> = {}): RecentPassage {
	return {
		seq: 6,
		type: 'came',
		person: 'thuy',
		name: 'Bà Hồ Ngọc Thúy',
		verdict: null,
		at: 100,
		station: 'Cửa chính',
		inside: { since: 100, station: 'Cửa chính' },
		...changes
	};
}

/** A scan that waits: Thúy's pass, at the main door. */
export function aQueued(changes: Partial<QueuedScan> = {}): QueuedScan {
	return {
		id: 'scan-1',
		slug: 'quan-5',
		number: 1,
		named: { delegateId: 'thuy' },
		person: 'thuy',
		insteadOf: null,
		kind: 'in',
		at: 100,
		station: 'Cửa chính',
		via: 'qr',
		admitted: null,
		again: false,
		...changes
	};
}
