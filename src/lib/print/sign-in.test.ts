import { describe, expect, test } from 'vitest';
import { aCategory, aConference, aPerson, aState, MEMBERS } from '#lib/testing/make.ts';
import { signInSheets } from './sign-in.ts';

const names = (...people: Parameters<typeof aPerson>[0][]) =>
	signInSheets(aState({ people: people.map(aPerson) })).map(({ category, rows }) => ({
		category,
		names: rows.map(({ name }) => name)
	}));

test('everybody stands under their category, in the order of the categories', () => {
	const conference = aConference({ categories: [aCategory(), MEMBERS] });
	const people = [
		aPerson({ id: 'm', category: 'members', name: 'Lê An' }),
		aPerson({ id: 'g', name: 'Trần Bình' })
	];
	const sheets = signInSheets(aState({ conference, people }));
	expect(sheets.map(({ category, rows }) => [category, rows[0]?.name])).toEqual([
		['Khách mời', 'Ông Trần Bình'],
		['Ủy viên', 'Ông Lê An']
	]);
});

test('people stand by their number, and whoever has none below', () => {
	const people = ['c', 'a', 'd', 'b'].map((id) => aPerson({ id, name: `Lê ${id}` }));
	const sheetNumbers = new Map(['a', 'b', 'c'].map((id, index) => [id, index + 7]));
	const [sheet] = signInSheets(aState({ people, sheetNumbers }));
	expect(sheet?.rows.map(({ name, number }) => [name, number])).toEqual([
		['Ông Lê a', 7],
		['Ông Lê b', 8],
		['Ông Lê c', 9],
		['Ông Lê d', null]
	]);
});

test('a category with nobody in it has no sheet', () => {
	expect(names({ id: 'g' }).map(({ category }) => category)).toEqual(['Khách mời']);
});

describe('who comes for another', () => {
	const sent = { id: 'sent', honorific: 'Bà', name: 'Ngô Lan' };
	const rowsWith = (sender: Parameters<typeof aPerson>[0]) => {
		const away = { id: 'away', name: 'Lê An', substituteId: 'sent', ...sender };
		const [sheet] = signInSheets(aState({ people: [aPerson(away), aPerson(sent)] }));
		return sheet?.rows.map(({ insteadOf, sends }) => ({ insteadOf, sends }));
	};

	test('is named beside both', () => {
		expect(rowsWith({})).toEqual([
			{ insteadOf: '', sends: 'bà Ngô Lan' },
			{ insteadOf: 'ông Lê An', sends: '' }
		]);
	});

	test('comes for nobody once the other has come after all', () => {
		expect(rowsWith({ presence: 'present' })).toEqual([
			{ insteadOf: '', sends: '' },
			{ insteadOf: '', sends: '' }
		]);
	});
});
