import type { Stamp } from '#lib/audience/state.ts';
import { MINUTE } from '#lib/time/instant.ts';

/** How wrong this device's clock was found to be, and when. */
export type Measured = {
	/** The server's clock minus this device's, milliseconds. */
	readonly offset: number;
	/** The server's time at the measuring, ISO. */
	readonly serverTime: string;
};

/** A measuring as it is kept between visits. */
export function written(measured: Measured): string {
	return JSON.stringify(measured);
}

/**
 * The measuring that holds although a page came: a page that is older than it was not sent just now
 * but kept on this device, and is of no use for measuring.
 */
export function stillHolds(kept: string | null, page: Pick<Stamp, 'serverTime'>): Measured | null {
	try {
		const measured = JSON.parse(kept ?? 'null') as Measured | null;
		return measured && measured.serverTime > page.serverTime ? measured : null;
	} catch {
		return null;
	}
}

/** Whole minutes by which this device's clock is ahead; negative when it is slow, 0 when it is near. */
export function minutesAhead(offset: number): number {
	return Math.abs(offset) < MINUTE ? 0 : -Math.round(offset / MINUTE);
}
