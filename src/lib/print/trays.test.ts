import { describe, expect, test } from 'vitest';
import { NO_AWARDS, type Batch } from '#lib/awards/award.ts';
import type { Mark } from '#lib/awards/attending.ts';
import type { State } from '#lib/audience/state.ts';
import type { Person } from '#lib/people/person.ts';
import { READY } from '#lib/run/progress.ts';
import { NEW_RUN, type Run } from '#lib/run/run.ts';
import { aConference, anAward, anItem, aPerson, aState } from '#lib/testing/make.ts';
import { traysOf } from './trays.ts';

const list = [
	anAward({ id: '1', name: 'Lê An', personId: 'an' }),
	anAward({ id: '2', name: 'Lê Bình', place: 2 }),
	anAward({ id: '3', name: 'Lê Chi', place: 3 })
];
const batch = (code: string, ...awards: readonly string[]): Batch => ({
	code,
	awards,
	presenterId: 'thuy',
	spareId: 'bao'
});
const AN = aPerson({ id: 'an', name: 'Lê An', seat: 'A12' });
const THUY = aPerson({ id: 'thuy', honorific: 'Bà', name: 'Hồ Ngọc Thúy' });
const BAO = aPerson({ id: 'bao', name: 'Lê Minh Bảo' });

function marked(marks: Readonly<Record<string, Mark>>): Run {
	return { ...NEW_RUN, progress: { ...READY, ceremony: { ...READY.ceremony, marks } } };
}

function traysWith(
	people: readonly Partial<Person>[] = [],
	changes: Partial<Omit<State, 'people'>> = {},
	batches: readonly Batch[] = [batch('A', '1', '2', '3')]
) {
	const changed = [AN, THUY, BAO].map((person) => ({
		...person,
		...people.find(({ id }) => id === person.id)
	}));
	const agenda = [anItem({ kind: 'awards' })];
	const conference = aConference({ agenda, awards: { ...NO_AWARDS, list, batches } });
	return traysOf(aState({ conference, people: changed, ...changes }));
}

const placesOf = (...given: Parameters<typeof traysWith>) =>
	traysWith(...given)[0]?.places.map(({ place, name, gap }) => [place, name, gap]);

test('trays stand in the order of the ceremony, each with its letter and number', () => {
	const trays = traysWith([], {}, [batch('B', '3'), batch('A', '1', '2')]);
	expect(trays.map(({ code, number, of }) => [code, number, of])).toEqual([
		['B', 1, 2],
		['A', 2, 2]
	]);
});

test('places are numbered as they stand', () => {
	expect(placesOf()).toEqual([
		[1, 'Ông Lê An', null],
		[2, 'Ông Lê Bình', null],
		[3, 'Ông Lê Chi', null]
	]);
});

describe('whoever does not come up', () => {
	test('leaves their place empty, and nobody moves up', () => {
		const run = marked({ '1': { as: 'withdrawn' }, '2': { as: 'absent' } });
		expect(placesOf([], { run })).toEqual([
			[1, 'Ông Lê An', 'withdrawn'],
			[2, 'Ông Lê Bình', 'later'],
			[3, 'Ông Lê Chi', null]
		]);
	});

	test('has a place also on a tray nobody comes up for', () => {
		const run = marked({ '1': { as: 'withdrawn' } });
		expect(placesOf([], { run }, [batch('A', '1')])).toEqual([[1, 'Ông Lê An', 'withdrawn']]);
	});

	test('in a rehearsal comes up at the meeting', () => {
		const run = marked({ '1': { as: 'withdrawn' } });
		const rehearsing = { run, rehearsal: true, behind: NEW_RUN };
		expect(placesOf([], rehearsing)?.[0]).toEqual([1, 'Ông Lê An', null]);
	});
});

test('who receives for another is named, and the seat is of whoever comes', () => {
	const [tray] = traysWith([
		{ id: 'an', substituteId: 'bao', reply: 'absent', presence: 'absent' }
	]);
	expect(tray?.places[0]).toMatchObject({ by: 'Ông Lê Minh Bảo', seat: '', gap: null });
	expect(traysWith()[0]?.places[0]).toMatchObject({ by: '', seat: 'A12' });
});

describe('who presents', () => {
	const namesOf = (...given: Parameters<typeof traysWith>) => {
		const [tray] = traysWith(...given);
		return [tray?.presenter?.name, tray?.spare?.name];
	};

	test('stands before the spare', () => {
		expect(namesOf()).toEqual(['Bà Hồ Ngọc Thúy', 'Ông Lê Minh Bảo']);
	});

	test('is the spare when the other stays away, and then there is no other spare', () => {
		expect(namesOf([{ id: 'thuy', presence: 'absent' }])).toEqual(['Ông Lê Minh Bảo', undefined]);
	});

	test('is left open when nobody was chosen', () => {
		const none = { code: 'A', awards: ['1'], presenterId: null, spareId: null };
		expect(namesOf([], {}, [none])).toEqual([undefined, undefined]);
	});
});
