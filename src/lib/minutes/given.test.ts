import { describe, expect, test } from 'vitest';
import { NO_AWARDS } from '#lib/awards/award.ts';
import type { Mark } from '#lib/awards/attending.ts';
import { anAward, aPerson, minute } from '#lib/testing/make.ts';
import { came, ended, passed, theMinutes, type Told } from '#lib/testing/minutes.ts';
import { agenda } from '#lib/testing/turns.ts';

const people = [
	aPerson({ id: 'hung', name: 'Ngô Minh Hùng' }),
	aPerson({ id: 'oanh', name: 'Phan Ngọc Oanh', honorific: 'Bà' }),
	aPerson({ id: 'thinh', name: 'Lâm Gia Thịnh' })
];
const list = [
	anAward({ id: 'w1', kind: 'Bằng khen', name: 'Lê Thanh Dũng' }),
	anAward({ id: 'w2', personId: 'thinh' }),
	anAward({ id: 'w3', name: 'Trần Văn Phước' })
];
const batches = [
	{ code: 'A', awards: ['w1'], presenterId: 'hung', spareId: 'oanh' },
	{ code: 'B', awards: ['w2', 'w3'], presenterId: 'hung', spareId: 'oanh' }
];
const conference = { agenda, awards: { ...NO_AWARDS, list, batches } };
const at = (count: number) => ({ at: minute(count) });
const call = (when: number, code: string) => came(when, 'awards', code);
const mark = (award: string, as: Mark, when = 1) =>
	({ type: 'award-marked', award, mark: as, ...at(when) }) as const;
const day = (events: NonNullable<Told['events']>, doors: Told['doors'] = []) =>
	theMinutes({ conference, people, doors, events: [came(0, 'awards'), ...events] });
const batchesIn = (...told: Parameters<typeof day>) => day(...told).items[0]?.batches ?? [];
const names = (told: readonly { readonly who: { readonly name: string } }[]) =>
	told.map(({ who }) => who.name);

test('a batch is told with what it was, who came up and who handed it over', () => {
	const [first] = batchesIn([call(2, 'A'), call(5, 'B'), ended(9)]);
	expect(first).toMatchObject({
		number: 1,
		kinds: 'Bằng khen',
		presenter: { name: 'Ông Ngô Minh Hùng' },
		insteadOf: null,
		sources: [{ from: 'log', entry: 2 }]
	});
	expect(names(first?.received ?? [])).toEqual(['Ông Lê Thanh Dũng']);
});

test('who received it for another is told, and by which entry', () => {
	const by = { as: 'represented', by: 'Ông Nguyễn Văn An' } as const;
	const [, second] = batchesIn([mark('w3', by), call(2, 'A'), call(5, 'B')]);
	expect(second?.received.map((each) => each.by)).toEqual([null, 'ông Nguyễn Văn An']);
	expect(second?.sources).toEqual([4, 2].map((entry) => ({ from: 'log', entry })));
});

test('whoever was absent or taken out has received nothing', () => {
	const marks = [mark('w2', { as: 'absent' }), mark('w1', { as: 'withdrawn' })];
	const { items, notGiven } = day([...marks, call(5, 'B'), ended(9)]);
	expect(names(items[0]?.batches[0]?.received ?? [])).toEqual(['Ông Trần Văn Phước']);
	expect(notGiven.map(({ award, because, sources }) => [award.id, because, sources])).toEqual([
		['w1', 'withdrawn', [{ from: 'log', entry: 3 }]],
		['w2', 'absent', [{ from: 'log', entry: 2 }]]
	]);
});

test('what was not called was not handed over', () => {
	const { notGiven } = day([call(2, 'A'), ended(9)]);
	expect(notGiven.map(({ award, because, sources }) => [award.id, because, sources])).toEqual([
		['w2', 'not-called', [{ from: 'set-up' }]],
		['w3', 'not-called', [{ from: 'set-up' }]]
	]);
});

test('a batch that was called and put back was not handed over', () => {
	const recalled = { type: 'batch-recalled', batch: 'A', ...at(6) } as const;
	expect(batchesIn([call(2, 'A'), call(5, 'B'), recalled]).map(({ number }) => number)).toEqual([
		2
	]);
});

test('a batch that was put back and called again was handed over then', () => {
	const recalled = { type: 'batch-recalled', batch: 'A', ...at(6) } as const;
	const told = batchesIn([call(2, 'A'), call(5, 'B'), recalled, call(8, 'A'), ended(9)]);
	expect(told.map(({ number }) => number)).toEqual([2, 1]);
	expect(told.at(-1)?.sources).toEqual([{ from: 'log', entry: 5 }]);
});

test('whoever’s name ends with where they are is not told so twice', () => {
	const body = anAward({ id: 'w1', honorific: '', name: 'Hội Phụ nữ Quận 5', title: 'Quận 5' });
	const awards = { ...conference.awards, list: [body] };
	const events = [came(0, 'awards'), call(2, 'A'), ended(9)];
	const { items } = theMinutes({ conference: { agenda, awards }, events });
	expect(items[0]?.batches[0]?.received[0]?.who).toMatchObject({
		name: 'Hội Phụ nữ Quận 5',
		title: ''
	});
});

test('whoever went home after the ceremony has received theirs', () => {
	const doors = [passed('thinh', -5), passed('thinh', 20, 'left'), passed('hung', -5)];
	const [, second] = batchesIn([call(2, 'A'), call(5, 'B'), came(9, 'x'), ended(30)], doors);
	expect(names(second?.received ?? [])).toEqual(['Ông Lâm Gia Thịnh', 'Ông Trần Văn Phước']);
});

test('whoever went home with theirs while the others still stood there has received it', () => {
	const doors = [passed('thinh', -5), passed('thinh', 6, 'left'), passed('hung', -5)];
	const { items, notGiven } = day([call(2, 'A'), call(5, 'B'), ended(30)], doors);
	expect(names(items[0]?.batches[1]?.received ?? [])).toContain('Ông Lâm Gia Thịnh');
	expect(notGiven).toEqual([]);
});

test('whom the doors had not seen by then was not called up', () => {
	const doors = [passed('thinh', 20), passed('hung', -5)];
	const events = [call(2, 'A'), call(5, 'B'), came(9, 'x'), ended(30)];
	const { items, notGiven } = day(events, doors);
	expect(names(items[0]?.batches[1]?.received ?? [])).toEqual(['Ông Trần Văn Phước']);
	expect(notGiven).toMatchObject([{ because: 'absent', sources: [{ from: 'doors' }] }]);
});

test('whoever hands over and goes home has handed over', () => {
	const doors = [passed('hung', -5), passed('oanh', -5), passed('hung', 3, 'left')];
	const batches = batchesIn([call(2, 'A'), call(5, 'B'), ended(9)], doors);
	expect(batches.map(({ presenter }) => presenter?.name)).toEqual([
		'Ông Ngô Minh Hùng',
		'Bà Phan Ngọc Oanh'
	]);
});

describe('of a batch that was not called', () => {
	const because = (...doors: NonNullable<Told['doors']>) =>
		day([call(2, 'A'), came(9, 'x'), ended(30)], [passed('hung', -5), ...doors]).notGiven.find(
			({ award }) => award.id === 'w2'
		)?.because;

	test('whoever was there while others received theirs was not called', () => {
		expect(because(passed('thinh', -5))).toBe('not-called');
		expect(because(passed('thinh', -5), passed('thinh', 20, 'left'))).toBe('not-called');
	});

	test('whoever had gone by then, or came only afterwards, was absent', () => {
		expect(because(passed('thinh', -9), passed('thinh', -5, 'left'))).toBe('absent');
		expect(because(passed('thinh', 20))).toBe('absent');
	});
});

test('the spare hands over where the presenter was not there', () => {
	const [first] = batchesIn([call(2, 'A'), ended(9)], [passed('oanh', -5)]);
	expect(first).toMatchObject({
		presenter: { name: 'Bà Phan Ngọc Oanh' },
		insteadOf: { name: 'Ông Ngô Minh Hùng' }
	});
});

test('who was chosen on the day hands over, and the entry says so', () => {
	const chosen = { type: 'presenter-chosen', batch: 'A', person: 'thinh', ...at(1) } as const;
	const [first] = batchesIn([chosen, call(2, 'A')]);
	expect(first?.presenter?.name).toBe('Ông Lâm Gia Thịnh');
	expect(first?.sources).toEqual([3, 2].map((entry) => ({ from: 'log', entry })));
});

test('where nobody who was chosen was there, it is left for a person to write', () => {
	const [first] = batchesIn([call(2, 'A'), ended(9)], [passed('thinh', -5)]);
	expect(first?.presenter).toBeNull();
});

test('as long as it goes on, nothing is said not to have been given', () => {
	expect(day([call(2, 'A')]).notGiven).toEqual([]);
});
