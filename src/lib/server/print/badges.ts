import { spelled } from '#lib/attendance/pass.ts';
import { backdropLines } from '#lib/conference/backdrop.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import { fullTitle, type Person } from '#lib/people/person.ts';
import { aboutPerson } from '#lib/print/about.ts';
import { wearers } from '#lib/print/badge.ts';
import { categoryWord } from '#lib/print/category-word.ts';
import { cutMarks, placesOf, sheetsOf, type Grid, type Place } from '#lib/print/grid.ts';
import type { Choice } from '#lib/print/prints.ts';
import { shortDate } from '#lib/time/official-date.ts';
import { A4, mm } from '#lib/typeset/length.ts';
import type { Board, Panel, Print } from '#lib/typeset/print.ts';
import { VI } from '../paper-language.ts';
import { largeBadge, smallBadge, type Badge } from './badge-faces.ts';
import type { Order } from './order.ts';

/** How many of each size an A4 takes with margins of 5 mm and more, and what stands on them. */
const SIZES: Readonly<
	Record<Choice['badge'], { grid: Grid; face: (badge: Badge, at: Place) => readonly Panel[] }>
> = {
	'86x54': {
		grid: {
			sheet: A4,
			each: { width: mm(86), height: mm(54) },
			columns: 2,
			rows: 5,
			gutter: mm(2)
		},
		face: smallBadge
	},
	'90x130': {
		grid: {
			sheet: A4,
			each: { width: mm(90), height: mm(130) },
			columns: 2,
			rows: 2,
			gutter: mm(4)
		},
		face: largeBadge
	}
};

/** A colour for each category; white letters are read on all of them (contrast 4.5 and more). */
const COLOURS = ['#8f1420', '#14508c', '#1c6b43', '#7d4a00', '#5b3a8c', '#4a5560'] as const;

/** Badges on sheets to be cut. */
export function badgesPrint({ state, choice, origin, passes }: Order): Print {
	const { conference } = state;
	const { grid, face } = SIZES[choice.badge];
	const board = (people: readonly Person[]): Board => ({
		kind: 'board',
		size: A4,
		panels: placesOf(grid).flatMap((at, index) => {
			const person = people[index];
			if (!person) return [];
			const about = aboutPerson(person);
			return face(badgeOf(person, conference, codeOf(person)), at).map((panel) => ({
				...panel,
				about
			}));
		}),
		marks: cutMarks(grid),
		about: null
	});
	const codeOf = ({ id }: Person) => {
		const figures = passes.get(id);
		if (!figures) return null;
		return { says: `${origin}/i/${figures.token}`, figures: spelled(figures.code) };
	};
	return {
		title: m.print_badges_title({ name: conference.name }, VI),
		sections: sheetsOf(wearers(state, choice), grid).map(board)
	};
}

function badgeOf(person: Person, conference: Conference, code: Badge['code']): Badge {
	const { categories, name, area, date } = conference;
	const place = categories.findIndex(({ id }) => id === person.category);
	const category = categories[place];
	return {
		heading: backdropLines(conference)[0]?.text ?? name,
		occasion: m.print_badge_occasion({ area, date: shortDate(date) }, VI),
		honorific: person.honorific,
		name: person.name,
		title: fullTitle(person),
		seat: person.seat === '' ? '' : m.print_badge_seat({ seat: person.seat }, VI),
		word: category ? categoryWord(category) : '',
		colour: COLOURS[Math.max(0, place) % COLOURS.length] ?? COLOURS[0],
		code
	};
}
