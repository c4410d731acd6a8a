import type { DoorEntry } from '#lib/attendance/entry.ts';
import type { Scan } from '#lib/attendance/scan.ts';

/** An entry of the doors' log: person p came by door A. */
export function aPassage(changes: Partial<DoorEntry> = {}): DoorEntry {
	const at = changes.at ?? 1;
	return {
		id: 'entry',
		seq: 1,
		at,
		arrivedAt: at,
		actor: 'grant',
		station: 'A',
		event: { type: 'came', person: 'p', via: 'qr', green: true },
		...changes
	};
}

/** Person p was let in. */
export function came(id: string, at: number, station = 'A'): DoorEntry {
	return aPassage({ id, at, station });
}

/** Person p went out. */
export function left(id: string, at: number, station = 'A'): DoorEntry {
	const event = { type: 'left', person: 'p', via: 'qr', green: true } as const;
	return aPassage({ id, at, station, event });
}

/** Somebody wants in at door A. */
export function aScan(changes: Partial<Scan> = {}): Scan {
	return { id: 'scan', kind: 'in', at: 100, station: 'A', via: 'qr', admitted: null, ...changes };
}
