import type { Bloc, Table } from '#lib/protocol/protocol.ts';
import { readEquals, readWords, writeEquals, writeWords } from '#lib/protocol/table-text.ts';

/** A bloc as it is being typed: its words a text of lines. */
export type BlocDraft = {
	readonly id: string;
	title: string;
	categories: readonly string[];
	words: string;
};

/** The table as it is being typed. */
export type TableDraft = {
	blocs: readonly BlocDraft[];
	hosts: string;
	others: string;
	levels: string;
	posts: string;
};

/** A table to be typed in. */
export function draftOf({ blocs, hosts, others, levels, posts }: Table): TableDraft {
	return {
		blocs: blocs.map(blocDraft),
		hosts,
		others,
		levels: writeEquals(levels),
		posts: writeEquals(posts)
	};
}

/** The table that was typed. */
export function tableOf({ blocs, hosts, others, levels, posts }: TableDraft): Table {
	return {
		blocs: blocs.map((bloc) => ({ ...bloc, words: readWords(bloc.words) })),
		hosts,
		others,
		levels: readEquals(levels),
		posts: readEquals(posts)
	};
}

/** Gives a category to a bloc, taking it from any other; null: to none. */
export function giveCategory(
	blocs: readonly BlocDraft[],
	category: string,
	to: string | null
): readonly BlocDraft[] {
	return blocs.map((bloc) => {
		const rest = bloc.categories.filter((id) => id !== category);
		return { ...bloc, categories: bloc.id === to ? [...rest, category].toSorted() : rest };
	});
}

/** Adds a bloc without a name before the hosts': guests come first. */
export function addBloc({ blocs, hosts }: TableDraft, id: string): readonly BlocDraft[] {
	const at = blocs.findIndex((bloc) => bloc.id === hosts);
	return blocs.toSpliced(at, 0, { id, title: '', categories: [], words: '' });
}

function blocDraft({ id, title, categories, words }: Bloc): BlocDraft {
	return { id, title, categories: categories.toSorted(), words: writeWords(words) };
}
