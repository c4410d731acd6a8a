import { publicTitle } from '#lib/agenda/agenda.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import { checkNames, type NamePair } from '#lib/people/name-check.ts';
import { fullTitle, type People } from '#lib/people/person.ts';
import { passages, type Written } from '#lib/script/passages.ts';
import { factAnchor } from '../fact-anchor.ts';

/** A way a name is written, and where it is put right: a person of the list, or a page. */
export type Spelling = {
	readonly name: string;
	/** Of a person of the list also who they are: several may have one name. */
	readonly where: string;
	readonly person: string | null;
	/** From the conference's own address; '' for a person. */
	readonly href: string;
};

/** Two ways one name seems to be written. */
export type Doubt = {
	readonly kind: NamePair<Written>['kind'];
	readonly spellings: readonly [Spelling, Spelling];
};

/**
 * Names of the same letters and other marks in the list and in what was written by hand, graver
 * ones first; none of which the office has said that both are right.
 */
export function doubtfulNames(conference: Conference, people: People): readonly Doubt[] {
	return checkNames([...people.values()], passages(conference), conference.distinctNames)
		.toSorted((one, other) => one.kind.localeCompare(other.kind))
		.map(({ kind, a, b }) => ({
			kind,
			spellings: [spelling(a, conference, people), spelling(b, conference, people)]
		}));
}

const DETAIL_WORDS = { name: m.setup_name, place: m.setup_place } as const;

function spelling(
	{ text, where }: NamePair<Written>['b'],
	{ agenda, emergencies }: Conference,
	people: People
): Spelling {
	const onPage = (words: string, href: string) => ({
		name: text,
		where: words,
		person: null,
		href
	});
	const titleOf = (id: string) => {
		const item = agenda.find((each) => each.id === id);
		return item ? publicTitle(item) : '';
	};
	switch (where.in) {
		case 'roster': {
			const person = people.get(where.person);
			const title = person ? fullTitle(person) : '';
			const words = title ? m.setup_name_in_roster_as({ title }) : m.setup_name_in_roster();
			return { name: text, where: words, person: where.person, href: '' };
		}
		case 'fact':
			return onPage(
				m.setup_name_in_fact({ name: where.name }),
				`/script#${factAnchor(where.name)}`
			);
		case 'emergency': {
			const title = emergencies.find(({ id }) => id === where.emergency)?.title ?? '';
			return onPage(m.setup_name_in_emergency({ title }), '/script/emergencies');
		}
		case 'item':
			return onPage(m.setup_name_in_item({ item: titleOf(where.item) }), `/agenda#${where.item}`);
		case 'cue':
			return onPage(
				m.setup_name_in_line({ item: titleOf(where.item) }),
				`/script/${where.item}#${where.cue}`
			);
		case 'details':
			return onPage(m.setup_name_in_details({ field: DETAIL_WORDS[where.field]() }), '#details');
		case 'award':
			return onPage(m.awards_name_in_award(), `/awards#${where.award}`);
		case 'paper':
			return onPage(m.awards_name_in_paper(), `/discussion#${where.paper}`);
		case 'contact':
			return onPage(m.setup_name_in_contact(), '/privacy');
	}
}
