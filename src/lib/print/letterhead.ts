import type { Conference } from '#lib/conference/conference.ts';

/** A line above the rule at the upper left, in capitals. */
export type HeadLine = { readonly text: string; readonly bold: boolean };

/** Who issues a paper, as its head and its foot say (Decree 30/2020, Annex I; HD 91/HD-MTTW-BTT). */
export type Letterhead = {
	readonly issuer: readonly HeadLine[];
	/** Where the paper is dated. */
	readonly place: string;
	/** Above the signature, in capitals: on whose behalf, and in what post. */
	readonly signature: readonly string[];
};

const STANDING = 'BAN THƯỜNG TRỰC';

/** The head of the body that convenes: its name, its area on a line of its own, its standing board. */
export function letterheadOf({
	convener,
	area
}: Pick<Conference, 'convener' | 'area'>): Letterhead {
	const body = convener.endsWith(` ${area}`) ? convener.slice(0, -area.length - 1) : convener;
	const lines = body === convener ? [body] : [body, area];
	return {
		issuer: [
			...lines.map((text) => ({ text: text.toLocaleUpperCase('vi'), bold: false })),
			{ text: STANDING, bold: true }
		],
		place: area,
		signature: [`TM. ${STANDING}`]
	};
}
