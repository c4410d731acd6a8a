import { PRINTS, type PrintName } from '#lib/print/prints.ts';
import { concerned } from '#lib/print/concerned.ts';
import { isThere } from '#lib/print/wanted.ts';
import { EVERYBODY } from '#lib/print/whom.ts';
import { m } from '#lib/paraglide/messages.js';
import type { State } from '#lib/audience/state.ts';

/** For whom a paper is. */
export type Group = 'everybody' | 'delegates' | 'day' | 'record';

/** A paper as the print room offers it. */
export type Offer = {
	readonly print: PrintName;
	readonly group: Group;
	readonly name: string;
	readonly about: string;
	readonly ways: readonly Way[];
	/** Categories whose people alone it can be made for, and in which ways it is made for them. */
	readonly categories: readonly string[];
	readonly waysForCategory: readonly Way[];
};

/** How a paper can be made: the button's word, and what the address says. */
type Way = { readonly word: string; readonly choice: string };

type Words = Pick<Offer, 'group' | 'name' | 'about'> & { readonly ways?: readonly Way[] };

/** The papers there is anything to print of, in the order of the pack. */
export function catalogue(state: State): readonly Offer[] {
	return PRINTS.filter((print) => isThere(print, state)).map((print) => ({
		print,
		...wordsOf(print),
		categories: categoriesOf(print, state),
		waysForCategory: waysForCategory(print)
	}));
}

/** A paper's name, in the language of whoever asks. */
export function nameOf(print: PrintName): string {
	return wordsOf(print).name;
}

/** The word for a way in which a paper is made; null where it is made in one way only. */
export function wordOf(print: PrintName, choice: string): string | null {
	const said = new URLSearchParams(choice);
	const ways = said.has('category') ? waysForCategory(print) : wordsOf(print).ways;
	said.delete('category');
	if (ways.length === 1) return null;
	return ways.find((way) => way.choice === said.toString())?.word ?? null;
}

function categoriesOf(print: PrintName, state: State): readonly string[] {
	const theirs = new Set(concerned(print, state, EVERYBODY).map(({ category }) => category));
	return state.conference.categories.flatMap(({ id }) => (theirs.has(id) ? [id] : []));
}

/** Of a category there are always all: ways that only say for whom are none. */
function waysForCategory(print: PrintName): readonly Way[] {
	return print === 'plates' ? [usualWay()] : wordsOf(print).ways;
}

function usualWay(): Way {
	return { word: m.printing_way_print(), choice: '' };
}

function wordsOf(print: PrintName): Required<Words> {
	return { ways: [usualWay()], ...WORDS[print]() };
}

const WORDS = {
	programme: () => ({
		group: 'everybody',
		name: m.printing_programme(),
		about: m.printing_programme_about(),
		ways: [
			{ word: m.printing_way_a4(), choice: '' },
			{ word: m.printing_way_a5(), choice: 'size=a5' },
			{ word: m.printing_way_no_times(), choice: 'times=off' }
		]
	}),
	operating: () => ({
		group: 'day',
		name: m.printing_operating(),
		about: m.printing_operating_about()
	}),
	invitations: () => ({
		group: 'delegates',
		name: m.printing_invitations(),
		about: m.printing_invitations_about()
	}),
	badges: () => ({
		group: 'delegates',
		name: m.printing_badges(),
		about: m.printing_badges_about(),
		ways: [
			{ word: m.printing_way_badge_small(), choice: '' },
			{ word: m.printing_way_badge_large(), choice: 'badge=90x130' }
		]
	}),
	plates: () => ({
		group: 'delegates',
		name: m.printing_plates(),
		about: m.printing_plates_about(),
		ways: [
			{ word: m.printing_way_front(), choice: '' },
			{ word: m.printing_way_all(), choice: 'who=all' }
		]
	}),
	'seat-labels': () => ({
		group: 'delegates',
		name: m.printing_seat_labels(),
		about: m.printing_seat_labels_about()
	}),
	'sign-in': () => ({
		group: 'day',
		name: m.printing_sign_in(),
		about: m.printing_sign_in_about()
	}),
	script: () => ({ group: 'day', name: m.printing_script(), about: m.printing_script_about() }),
	'cue-cards': () => ({
		group: 'day',
		name: m.printing_cue_cards(),
		about: m.printing_cue_cards_about()
	}),
	trays: () => ({ group: 'day', name: m.printing_trays(), about: m.printing_trays_about() }),
	standby: () => ({ group: 'day', name: m.printing_standby(), about: m.printing_standby_about() }),
	backdrop: () => ({
		group: 'everybody',
		name: m.printing_backdrop(),
		about: m.printing_backdrop_about()
	}),
	'awards-list': () => ({
		group: 'record',
		name: m.printing_awards_list(),
		about: m.printing_awards_list_about()
	}),
	minutes: () => ({
		group: 'record',
		name: m.printing_minutes(),
		about: m.printing_minutes_about()
	})
} as const satisfies Record<string, () => Words>;
