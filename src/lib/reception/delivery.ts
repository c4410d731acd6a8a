import { read } from '#lib/attendance/pass.ts';

/**
 * How a ticket came out of a scanner: whole; with spoilt letters, by which an input method is known;
 * with figures missing or wrong; or it was no ticket of ours.
 */
export type Delivery = 'whole' | 'garbled' | 'misread' | 'foreign';

/** What may stand before the figures: nothing, or an address, behind the sign some scanners put first. */
const BEFORE = /^(\]Q\d)?(https?:\/\/[\w.:[\]-]+\/([\w-]+\/)*)?$/i;
/** So many figures at the end are a token of which some are missing, or that has some too many. */
const NEARLY = /\d{20,}\D*$/;
const LONGEST = 60;

/** How a scanned text came. */
export function deliveryOf(text: string): Delivery {
	const reading = read(text);
	if ('figures' in reading) {
		const [before = ''] = text.split(reading.figures);
		return reading.kind === 'code' || BEFORE.test(before) ? 'whole' : 'garbled';
	}
	return reading.kind === 'misread' || NEARLY.test(text) ? 'misread' : 'foreign';
}

/** How many figures a text ends in. */
export function figuresAtEnd(text: string): number {
	return /\d*(?=\D*$)/.exec(text)?.[0].length ?? 0;
}

/** A text as it may be shown: a token opens its owner's page, so most of its figures are left out. */
export function excerptOf(text: string): string {
	const short = text.replace(
		/\d{12,}/g,
		(figures) => `${figures.slice(0, 4)}…${figures.slice(-4)}`
	);
	return short.length > LONGEST ? `${short.slice(0, LONGEST)}…` : short;
}
