import type { Sent } from './desks.ts';

/** What must come of a day, worked out from what really happened at the doors. */
export type Expected = {
	/** Who is in the hall, sorted. */
	readonly inside: readonly string[];
	/** The scans by which a second door let somebody in, sorted. */
	readonly conflicts: readonly string[];
};

/** Walks through the day as somebody would who stood at every door with one good clock. */
export function expected(scans: readonly Sent[], people: readonly string[]): Expected {
	const inside: string[] = [];
	const conflicts: string[] = [];
	for (const person of people) {
		/** The door of the present stay that let the person in first; null when none showed green. */
		let door: string | null = null;
		let isIn = false;
		const own = scans.filter((scan) => scan.delegateId === person);
		for (const scan of own.toSorted((one, other) => one.happened - other.happened)) {
			if (scan.kind === 'out') {
				isIn = false;
				door = null;
				continue;
			}
			isIn = true;
			if (!scan.green) continue;
			if (door !== null && door !== scan.station) conflicts.push(scan.id);
			door ??= scan.station;
		}
		if (isIn) inside.push(person);
	}
	return { inside: inside.toSorted(), conflicts: conflicts.toSorted() };
}
