import { publicTitle, type Agenda, type ItemKind } from '#lib/agenda/agenda.ts';
import type { State } from '#lib/audience/state.ts';
import type { Conference } from '#lib/conference/conference.ts';
import type { Person } from '#lib/people/person.ts';
import { summonedOf } from '#lib/people/substitution.ts';
import { isMeant, type Whom } from './whom.ts';

/** What people come for; speeches and ceremony go without saying. */
const BUSINESS: readonly ItemKind[] = ['report', 'discussion', 'awards'];

/**
 * Who is invited, in the order of the office's list: everybody who was summoned, the press and the
 * helpers too. Whoever was sent comes on the sender's invitation, and whoever was written down at
 * the door has no more use for one; one person alone gets theirs, whoever it is.
 */
export function invitees(
	{ conference, people }: Pick<State, 'conference' | 'people'>,
	whom: Whom
): readonly Person[] {
	const invited =
		whom.person === null
			? summonedOf(conference.categories, people).filter(({ walkIn }) => !walkIn)
			: [...people.values()];
	return invited.filter((person) => isMeant(person, whom));
}

/** What the conference is to deal with: what is switched off is not spoken of. */
export function businessOf(agenda: Agenda): readonly string[] {
	return agenda
		.filter(({ enabled, kind }) => enabled && BUSINESS.includes(kind))
		.map((item) => publicTitle(item));
}

/** Room for what is written by hand: the number of a paper, and the letters of whoever issues it. */
const NUMBER = '…………';
const LETTERS = '…………';

/**
 * What an invitation is numbered: a number by itself takes the signs of an invitation of whoever
 * issues it, as "07/GM-MTTQ-BTT" (two figures at least: Decree 30/2020, Annex I).
 */
export function numberOf(typed: string, letters: string): string {
	const number = typed.replace(/^số(?!\p{L})[\s:]*/iu, '');
	if (number.includes('/')) return number;
	const said = /^\d$/.test(number) ? `0${number}` : number;
	return `${said || NUMBER}/GM-${letters || LETTERS}`;
}

/** The papers that everybody gets; one that belongs to an item goes with it. */
export function papersFor({
	documents,
	agenda
}: Pick<Conference, 'documents' | 'agenda'>): readonly string[] {
	return documents
		.filter(({ forItem }) => !agenda.some(({ id, enabled }) => id === forItem && !enabled))
		.map((document) => publicTitle(document));
}
