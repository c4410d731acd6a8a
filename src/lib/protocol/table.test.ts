import { describe, expect, test } from 'vitest';
import { refuse } from '#lib/refusal.ts';
import { aCategory, MEMBERS, START } from '#lib/testing/make.ts';
import {
	BLOC_IDS,
	DEFAULT_PROTOCOL,
	MOST_EQUALS,
	MOST_LEVELS,
	MOST_RANKS,
	MOST_WORDS,
	type Bloc,
	type Table
} from './protocol.ts';
import { fitTable, idleWords, nextBlocId, setTable, whyKept, type Known } from './table.ts';

const known: Known = { categories: [MEMBERS, aCategory()], people: [] };

function aBloc(changes: Partial<Bloc> = {}): Bloc {
	return { id: 'A', title: 'Khối', categories: [], words: [], ...changes };
}

/** Guests, then hosts. */
function aTable(changes: Partial<Table> = {}): Table {
	const blocs = [aBloc(), aBloc({ id: 'B' })];
	return { blocs, hosts: 'B', others: 'A', levels: [], posts: [], ...changes };
}

const protocol = { ...aTable(), pins: [] };
const many = (count: number) => Array.from({ length: count }, (_, index) => `Từ ${index}`);

describe('another table', () => {
	test('takes the place of the old one, and moves by hand stay', () => {
		const pins = [{ person: 'an', before: null, reason: 'Khách', at: START }];
		const table = aTable({ hosts: 'A', levels: [['Quận']], posts: [['Bí thư']] });
		expect(setTable({ ...protocol, pins }, table, known)).toEqual({ ...table, pins });
	});

	test('keeps a word said twice once, however it is written', () => {
		const words = ['UBND', 'Quận ủy', 'Uỷ ban nhân dân', 'quận uỷ'];
		const table = aTable({ blocs: [aBloc({ words }), aBloc({ id: 'B', words: ['UBND'] })] });
		expect(setTable(protocol, table, known)).toMatchObject({
			blocs: [{ words: ['UBND', 'Quận ủy'] }, { words: ['UBND'] }]
		});
	});

	test('keeps a post in its highest rank, and no rank without posts', () => {
		const posts = [['Chủ tịch', 'CT'], ['Phó Chủ tịch'], ['PCT'], ['Ủy viên', 'Chủ tịch']];
		expect(setTable(protocol, aTable({ posts }), known)).toMatchObject({
			posts: [['Chủ tịch'], ['Phó Chủ tịch'], ['Ủy viên']]
		});
	});

	test('keeps a word in its highest level, and no level without words; a post may say the same', () => {
		const levels = [['Thành phố', 'TP.HCM'], ['thành phố'], ['Quận'], ['Phường', 'Quận']];
		expect(setTable(protocol, aTable({ levels, posts: [['Quận']] }), known)).toMatchObject({
			levels: [['Thành phố', 'TP.HCM'], ['Quận'], ['Phường']],
			posts: [['Quận']]
		});
	});

	const bad = refuse('bad-input', { where: 'table.blocs' });
	const guests = ['guests'];
	test.each([
		['two blocs of one letter', aTable({ blocs: [aBloc(), aBloc()] }), bad],
		['a bloc called by no letter', aTable({ blocs: [aBloc({ id: 'Ă' })] }), bad],
		['a bloc without a title', aTable({ blocs: [aBloc({ title: '' })] }), bad],
		['a category nobody has', aTable({ blocs: [aBloc({ categories: ['x'] })] }), bad],
		[
			'a category in two blocs',
			aTable({ blocs: [aBloc({ categories: guests }), aBloc({ id: 'B', categories: guests })] }),
			bad
		],
		['no bloc of the hosts', aTable({ hosts: 'C' }), refuse('bloc-needed')],
		['no bloc of the others', aTable({ others: 'C' }), refuse('bloc-needed')],
		[
			'too many words',
			aTable({ blocs: [aBloc({ words: many(MOST_WORDS + 1) }), aBloc({ id: 'B' })] }),
			refuse('too-many', { most: MOST_WORDS })
		],
		[
			'too many ranks',
			aTable({ posts: many(MOST_RANKS + 1).map((post) => [post]) }),
			refuse('too-many', { most: MOST_RANKS })
		],
		[
			'too many levels',
			aTable({ levels: many(MOST_LEVELS + 1).map((word) => [word]) }),
			refuse('too-many', { most: MOST_LEVELS })
		],
		[
			'too many words of a level',
			aTable({ levels: [many(MOST_EQUALS + 1)] }),
			refuse('too-many', { most: MOST_EQUALS })
		],
		[
			'too many equals',
			aTable({ posts: [many(MOST_EQUALS + 1)] }),
			refuse('too-many', { most: MOST_EQUALS })
		]
	])('with %s is refused', (_, table, refusal) => {
		expect(setTable(protocol, table, known)).toEqual(refusal);
	});

	test('may leave out a bloc nobody was put into', () => {
		const table = aTable({ blocs: [aBloc()], hosts: 'A' });
		expect(setTable(protocol, table, known)).toMatchObject({ blocs: [{ id: 'A' }] });
	});

	test('may not leave out one that people were put into', () => {
		const table = aTable({ blocs: [aBloc()], hosts: 'A' });
		const people = [{ bloc: 'B' }, { bloc: '' }, { bloc: 'B' }];
		expect(setTable(protocol, table, { ...known, people })).toEqual(
			refuse('bloc-in-use', { bloc: 'Khối', count: 2 })
		);
	});
});

test.each([
	['the hosts’', 'B', [], refuse('bloc-needed')],
	['the others’', 'A', [], refuse('bloc-needed')],
	[
		'one with people in it',
		'C',
		[{ bloc: 'C' }],
		refuse('bloc-in-use', { bloc: 'Khối', count: 1 })
	],
	['one with nobody in it', 'C', [{ bloc: 'A' }], null]
])('why %s may not be taken out', (_, id, people, refusal) => {
	expect(whyKept(aBloc({ id }), aTable(), people)).toEqual(refusal);
});

describe('a new bloc', () => {
	test('is called by the first letter that is free', () => {
		expect(nextBlocId([aBloc(), aBloc({ id: 'C' })], [])).toBe('B');
	});

	test('is not called as one that people still carry', () => {
		expect(nextBlocId([aBloc()], [{ bloc: 'B' }])).toBe('C');
	});

	test('is none once all the letters are taken', () => {
		expect(
			nextBlocId(
				BLOC_IDS.map((id) => aBloc({ id })),
				[]
			)
		).toBeNull();
	});
});

test('words that a bloc before has too place nobody', () => {
	const blocs = [
		aBloc({ words: ['Uỷ ban nhân dân', 'Công an'] }),
		aBloc({ id: 'B', words: ['UBND', 'Quận ủy'] })
	];
	expect(idleWords(blocs, 'B')).toEqual(['UBND']);
	expect(idleWords(blocs, 'A')).toEqual([]);
});

test('a table is fitted to the categories of a conference', () => {
	const claimed = fitTable(DEFAULT_PROTOCOL, [aCategory({ id: 'service' })]);
	expect(
		claimed.blocs.flatMap(({ id, categories }) => categories.map((each) => [id, each]))
	).toEqual([['G', 'service']]);
});
