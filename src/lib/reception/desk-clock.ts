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
 * The measuring that was kept. It goes before the time in a page, which may lie on this device for
 * hours and is of no use for measuring; the stream measures anew as soon as it comes.
 */
export function readMeasured(kept: string | null): Measured | null {
	try {
		return JSON.parse(kept ?? 'null') as Measured | null;
	} catch {
		return null;
	}
}

/** Whole minutes by which this device's clock is ahead; negative when it is slow, 0 when it is near. */
export function minutesAhead(offset: number): number {
	return Math.abs(offset) < MINUTE ? 0 : -Math.round(offset / MINUTE);
}
