import type { PersonFields } from '#lib/people/person.ts';
import { fold } from '#lib/text/fold.ts';
import { curly } from '#lib/text/quotes.ts';

/** Who is honoured: a body, a household or one person; in the order in which they are called. */
export const AWARD_FORMS = ['collective', 'household', 'individual'] as const;
export type AwardForm = (typeof AWARD_FORMS)[number];

/** One line of a decision: who is honoured, with what. */
export type Award = {
	readonly id: string;
	/** The decision it stands in. */
	readonly decision: string;
	/** Its place in that decision, from 1. */
	readonly place: number;
	readonly form: AwardForm;
	/** "Ông", "Bà"; '' for a body. */
	readonly honorific: PersonFields['honorific'];
	/** Exactly as in the decision: nothing else may be read out. */
	readonly name: string;
	/** "Chủ tịch Ủy ban MTTQ Việt Nam Phường 3", "Phường 11": post and unit, as in the decision. */
	readonly title: string;
	/** "Giấy khen", "Bằng khen". */
	readonly kind: string;
	/** What it is given for; '' when the decision does not say. */
	readonly merit: string;
	/** Money that comes with it, as written; '' for none. */
	readonly prize: string;
	/** Who of the list comes up: the person honoured, or whoever receives for a body. */
	readonly personId: string | null;
};

/** The paper that honours them. Parts nobody knows yet are ''. */
export type Decision = {
	readonly id: string;
	/** "15/QĐ-MTTQ-BTT". */
	readonly number: string;
	/** yyyy-mm-dd. */
	readonly date: string;
	/** "Ban Thường trực Ủy ban MTTQ Việt Nam Quận 5". */
	readonly issuer: string;
	readonly signer: string;
};

/** A kind of award, and whose leader it is fit to come from: a higher body's, or our own level's. */
export type AwardKind = { readonly name: string; readonly from: 'above' | 'here' };

/** Those who come up together, in the order in which they stand and their certificates lie. */
export type Batch = {
	/** A letter of its own, printed on the tray: it stays whatever becomes of the order. */
	readonly code: string;
	readonly awards: readonly string[];
	readonly presenterId: string | null;
	/** Who presents when the presenter is not there. */
	readonly spareId: string | null;
};

/** The awards of a conference. */
export type Awards = {
	readonly decisions: readonly Decision[];
	readonly list: readonly Award[];
	/** From the highest kind to the lowest (domain.md §1.6). */
	readonly kinds: readonly AwardKind[];
	/** How many stand on the stage at most. */
	readonly stageSize: number;
	/** As the office arranged them; null as long as it leaves that to the order. */
	readonly batches: readonly Batch[] | null;
};

/** The letters a tray goes by; nothing else that has a turn may be called so. */
export const BATCH_CODE = /^[A-Z]{1,2}$/;

/** More awards than any ceremony lasts, and more decisions than they stand in. */
export const MOST_AWARDS = 500;
export const MOST_DECISIONS = 20;
export const MOST_KINDS = 60;
/** A ward's stage holds five to eight, a district's up to twelve (domain.md §1.6). */
export const STAGE_SIZE = { least: 1, usual: 8, most: 30 } as const;

const above = (name: string): AwardKind => ({ name, from: 'above' });
const here = (name: string): AwardKind => ({ name, from: 'here' });

/** The ranks of domain.md §1.6; the office can change them. */
export const DEFAULT_KINDS: readonly AwardKind[] = [
	above('Huân chương'),
	above('Danh hiệu vinh dự Nhà nước'),
	above('Huy chương'),
	above('Cờ thi đua của Chính phủ'),
	above('Bằng khen của Thủ tướng Chính phủ'),
	above('Cờ thi đua'),
	above('Bằng khen'),
	above('Kỷ niệm chương'),
	here('Giấy khen'),
	here('Thư khen'),
	here('Biểu dương')
];

export const NO_AWARDS: Awards = {
	decisions: [],
	list: [],
	kinds: DEFAULT_KINDS,
	stageSize: STAGE_SIZE.usual,
	batches: null
};

/** What they are given in the order in which they stand, each kind once and as it is first written. */
export function distinctKinds(awards: readonly Pick<Award, 'kind'>[]): readonly string[] {
	const alike = [...Map.groupBy(awards, ({ kind }) => fold(kind)).values()];
	return alike.flatMap(([first]) => first?.kind ?? []);
}

/** "Bằng khen, Giấy khen". */
export function kindsOf(awards: readonly Pick<Award, 'kind'>[]): string {
	return distinctKinds(awards).join(', ');
}

/** "Ông Lê Thanh Dũng", "Ủy ban MTTQ Việt Nam Phường 6": as it is read and shown. */
export function awardName({ honorific, name }: Pick<Award, 'honorific' | 'name'>): string {
	return curly(`${honorific} ${name}`.trim());
}
