import { expect, test } from 'vitest';
import { anItem, aPerson, minute } from '#lib/testing/make.ts';
import { came, ended, passed, theMinutes, type Told } from '#lib/testing/minutes.ts';
import { whoIs } from './who.ts';

const at = (count: number) => ({ at: minute(count) });
const itemsOf = (...events: NonNullable<Told['events']>) => theMinutes({ events }).items;

test('items are told in the order in which they were held, each with its times and their entries', () => {
	const items = itemsOf(came(0, 'a'), came(12, 'b'), came(30, 'c'), ended(45));
	expect(items.map(({ id, when, sources }) => [id, when, sources])).toEqual([
		['a', [{ from: minute(0), to: minute(12) }], entries(1, 2)],
		['b', [{ from: minute(12), to: minute(30) }], entries(2, 3)],
		['c', [{ from: minute(30), to: minute(45) }], entries(3, 4)]
	]);
});

function entries(...numbers: readonly number[]) {
	return numbers.map((entry) => ({ from: 'log', entry }));
}

test('what was taken back was not held', () => {
	const events = [came(0, 'a'), came(5, 'c'), { type: 'undone', ...at(6) } as const, ended(9)];
	expect(itemsOf(...events).map(({ id, when }) => [id, when])).toEqual([
		['a', [{ from: minute(0), to: minute(9) }]]
	]);
});

test('an item that came before one the programme has before it was brought forward', () => {
	const items = itemsOf(came(0, 'a'), came(12, 'c'), came(30, 'b'), ended(45));
	expect(items.map(({ id, broughtForward }) => [id, broughtForward])).toEqual([
		['a', false],
		['c', true],
		['b', false]
	]);
});

test('what was put in on the day was not on the programme, and its entry says so', () => {
	const item = anItem({ id: 'x', title: 'Phát biểu chúc mừng', numbered: false });
	const inserted = { type: 'inserted', item, before: 'b', ...at(5) } as const;
	const [first, second] = itemsOf(came(0, 'a'), inserted, came(10, 'x'), ended(15));
	expect(first).toMatchObject({ unplanned: false, broughtForward: false });
	expect(second).toMatchObject({
		title: 'Phát biểu chúc mừng',
		unplanned: true,
		broughtForward: false,
		sources: entries(2, 3, 4)
	});
});

test('an item that was set aside was not held, and so was none the meeting did not come to', () => {
	const skipped = { type: 'skipped', item: 'b', then: null, ...at(5) } as const;
	const { notHeld } = theMinutes({ events: [came(0, 'a'), skipped, ended(9)] });
	expect(notHeld).toEqual([
		{ title: 'Mục b', sources: entries(2) },
		{ title: 'Mục c', sources: entries(3) }
	]);
});

test('as long as it goes on, only what was set aside is said not to be held', () => {
	expect(theMinutes({ events: [came(0, 'a')] }).notHeld).toEqual([]);
});

test('a pause is told with its item, unless it was over within a minute', () => {
	const pause = (from: number, to: number) =>
		[
			{ type: 'paused', ...at(from) },
			{ type: 'resumed', ...at(to) }
		] as const;
	const [first] = itemsOf(came(0, 'a'), ...pause(2, 2.5), ...pause(3, 8), came(12, 'b'));
	expect(first?.pauses).toEqual([
		{ item: 'a', from: minute(3), to: minute(8), sources: entries(4, 5) }
	]);
});

test('going on to the next step ends a pause', () => {
	const paused = { type: 'paused', ...at(3) } as const;
	const [first] = itemsOf(came(0, 'a'), paused, came(12, 'b'), ended(20));
	expect(first?.pauses).toMatchObject([{ from: minute(3), to: minute(12) }]);
});

test('a note is told with its item and its entry; one that was struck out is gone', () => {
	const note = (id: string, text: string) =>
		({ type: 'noted', note: id, item: 'a', text, ...at(3) }) as const;
	const struck = { type: 'note-struck', note: 'n1', ...at(4) } as const;
	const [first] = itemsOf(came(0, 'a'), note('n1', 'Nhầm.'), note('n2', 'Thống nhất.'), struck);
	expect(first?.points).toEqual([{ text: 'Thống nhất.', sources: entries(3) }]);
});

test('a note of several lines is as many points', () => {
	const note = { type: 'noted', note: 'n', item: 'a', text: 'Một.\n\nHai.', ...at(3) } as const;
	const [first] = itemsOf(came(0, 'a'), note);
	expect(first?.points.map(({ text }) => text)).toEqual(['Một.', 'Hai.']);
});

test('a note on what was not held stands by itself', () => {
	const note = { type: 'noted', note: 'n', item: null, text: 'Quay phim.', ...at(3) } as const;
	expect(theMinutes({ events: [came(0, 'a'), note] }).otherNotes).toEqual([
		{ text: 'Quay phim.', sources: entries(2) }
	]);
});

const thuy = aPerson({ id: 'thuy', name: 'Hồ Ngọc Thúy', honorific: 'Bà' });
const bao = aPerson({ id: 'bao', name: 'Lê Minh Bảo' });
const agenda = [anItem({ id: 'a', performerId: 'thuy' })];

function performerOf(told: Told) {
	const people = [thuy, bao];
	return theMinutes({ conference: { agenda }, people, events: [came(0, 'a'), ended(9)], ...told })
		.items[0]?.performer;
}

test('an item’s performer is who was to perform it', () => {
	expect(performerOf({})).toMatchObject({ who: whoIs(thuy), insteadOf: null });
});

test('a stand-in is told with whom they stood in for', () => {
	const standIn = [anItem({ id: 'a', performerId: 'thuy', standInId: 'bao' })];
	expect(performerOf({ conference: { agenda: standIn } })).toMatchObject({
		who: whoIs(bao),
		insteadOf: whoIs(thuy)
	});
});

test('whoever performed an item and then went home is told to have performed it', () => {
	const doors = [passed('thuy', -5), passed('bao', -5), passed('thuy', 20, 'left')];
	const events = [came(0, 'a'), came(9, 'x'), ended(30)];
	expect(performerOf({ doors, events })?.who).toEqual(whoIs(thuy));
});

test('whoever came only after an item is not told to have performed it', () => {
	const doors = [passed('bao', -5), passed('thuy', 20)];
	const events = [came(0, 'a'), came(9, 'x'), ended(30)];
	expect(performerOf({ doors, events })?.who).toBeNull();
});

test('whom somebody sent is told to have performed it, also when they came themselves after it', () => {
	const people = [{ ...thuy, substituteId: 'bao' }, bao];
	const doors = [passed('bao', -5), passed('thuy', 20)];
	const events = [came(0, 'a'), came(9, 'x'), ended(30)];
	expect(performerOf({ people, doors, events })).toMatchObject({
		who: whoIs(bao),
		insteadOf: whoIs(thuy)
	});
});

test('where the doors did not see them it is left for a person to write', () => {
	expect(performerOf({ doors: [passed('bao', -5)] })).toEqual({
		...{ who: null, insteadOf: null, sources: [] }
	});
});

test('so it is where nobody was chosen', () => {
	expect(performerOf({ conference: { agenda: [anItem({ id: 'a' })] } })?.who).toBeNull();
});
