import { expect, test } from 'vitest';
import { DEFAULT_TABLE } from '#lib/protocol/protocol.ts';
import { addBloc, draftOf, giveCategory, tableOf, type BlocDraft } from './table-draft.ts';

function aBloc(id: string, ...categories: readonly string[]): BlocDraft {
	return { id, title: id, categories, words: '' };
}

test('a table that is not touched is the same when it is read back', () => {
	expect(tableOf(draftOf(DEFAULT_TABLE))).toEqual(DEFAULT_TABLE);
});

test('words, levels and posts are typed as lines', () => {
	const levels = 'Thành phố\nQuận · Huyện';
	const draft = { ...draftOf(DEFAULT_TABLE), levels, posts: 'Bí thư\nChủ tịch, Giám đốc' };
	draft.blocs = [{ ...aBloc('A'), words: 'Quận ủy\n\nĐảng ủy' }];
	expect(tableOf(draft)).toMatchObject({
		blocs: [{ words: ['Quận ủy', 'Đảng ủy'] }],
		levels: [['Thành phố'], ['Quận', 'Huyện']],
		posts: [['Bí thư'], ['Chủ tịch', 'Giám đốc']]
	});
});

test('a category that is given to a bloc is taken from the other', () => {
	const blocs = [aBloc('A', 'guests', 'press'), aBloc('B', 'members')];
	expect(giveCategory(blocs, 'guests', 'B')).toEqual([
		aBloc('A', 'press'),
		aBloc('B', 'guests', 'members')
	]);
	expect(giveCategory(blocs, 'guests', null)).toEqual([aBloc('A', 'press'), aBloc('B', 'members')]);
});

test('a category taken and given back leaves no trace', () => {
	const blocs = [aBloc('A', 'guests', 'press')];
	expect(giveCategory(giveCategory(blocs, 'guests', null), 'guests', 'A')).toEqual(blocs);
});

test('a new bloc stands before the hosts’', () => {
	const draft = { ...draftOf(DEFAULT_TABLE), blocs: [aBloc('A'), aBloc('H')] };
	expect(addBloc(draft, 'I').map(({ id }) => id)).toEqual(['A', 'I', 'H']);
});
