import type { Conference, Letterhead as OwnLetterhead } from '#lib/conference/conference.ts';

/** A line above the rule at the upper left, in capitals. */
export type HeadLine = { readonly text: string; readonly bold: boolean };

/** Who issues a paper, as its head and its foot say (Decree 30/2020, Annex I; HD 91/HD-MTTW-BTT). */
export type Letterhead = Omit<OwnLetterhead, 'issuer'> & {
	readonly issuer: readonly HeadLine[];
	/** Where the paper is dated. */
	readonly place: string;
};

type Convener = Pick<Conference, 'convener' | 'area' | 'letterhead'>;

const STANDING = 'BAN THƯỜNG TRỰC';

/** What stands over and under the papers; whoever issues them is the last of the head, in bold. */
export function letterheadOf(conference: Convener): Letterhead {
	const { issuer, ...foot } = conference.letterhead ?? usualLetterhead(conference);
	const last = issuer.length - 1;
	return {
		...foot,
		issuer: issuer.map((text, index) => ({ text, bold: index === last })),
		place: conference.area
	};
}

/**
 * Who holds the conference: the body that convenes, and before it its board where that issues the
 * papers: "Ban Thường trực Ủy ban … Quận 5".
 */
export function organiserOf(conference: Convener): string {
	const { convener } = conference;
	const issuer = letterheadOf(conference).issuer.at(-1)?.text ?? '';
	const [kind = '', work = '', ...others] = issuer.toLocaleLowerCase('vi').split(' ').slice(0, 3);
	const board = [capital(kind), capital(work), ...others].join(' ');
	const isBoard = kind === 'ban' && !convener.startsWith(board);
	return isBoard ? `${board} ${convener}` : convener;
}

/** Whoever issues papers, by the words of its head, as it stands in their numbers. */
const BODIES: readonly (readonly [words: string, letters: string])[] = [
	['MẶT TRẬN TỔ QUỐC', 'MTTQ'],
	['ỦY BAN NHÂN DÂN', 'UBND'],
	['HỘI ĐỒNG NHÂN DÂN', 'HĐND'],
	[STANDING, 'BTT']
];

/** "MTTQ-BTT": whoever issues a paper, as its number says it; '' for a body that is not known. */
export function issuerLetters({ issuer }: Pick<Letterhead, 'issuer'>): string {
	const said = issuer.map(({ text }) => text.toLocaleUpperCase('vi')).join('\n');
	const letters = BODIES.flatMap(([words, short]) => (said.includes(words) ? [short] : []));
	return letters[0] === 'BTT' ? '' : letters.join('-');
}

function capital(word: string): string {
	return word.slice(0, 1).toLocaleUpperCase('vi') + word.slice(1);
}

/** As it follows from the body that convenes: its name, its area on a line of its own, its board. */
export function usualLetterhead({
	convener,
	area
}: Pick<Convener, 'convener' | 'area'>): OwnLetterhead {
	const body = convener.endsWith(` ${area}`) ? convener.slice(0, -area.length - 1) : convener;
	const lines = body === convener ? [body] : [body, area];
	return {
		issuer: [...lines.map((text) => text.toLocaleUpperCase('vi')), STANDING],
		signature: [`TM. ${STANDING}`],
		signer: ''
	};
}
