import type { State } from '#lib/audience/state.ts';
import { categoryWord } from '#lib/print/category-word.ts';
import type { Asked } from '#lib/print/prints.ts';
import { fold } from '#lib/text/fold.ts';
import { writeChoice } from '../input/print.ts';
import { speaking } from '../locale.ts';
import { nameOf, wordOf } from './catalogue.ts';

/** Words as they stand in a file's name, in letters that every archive program knows: "giay-moi". */
export function plainWords(words: string): string {
	return fold(words)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/**
 * What a paper's file is called, but for its ending: which paper, in which way or of whom, and of what
 * conference. Papers are Vietnamese, and so are their names.
 */
export function fileNameOf(
	{ print, choice }: Asked,
	{ conference, people }: Pick<State, 'conference' | 'people'>
): string {
	const whose = people.get(choice.person ?? '')?.name;
	const category = conference.categories.find(({ id }) => id === choice.category);
	const [name, way] = speaking('vi', () => [nameOf(print), wordOf(print, writeChoice(choice))]);
	return [name, whose ?? way, category && categoryWord(category), conference.slug]
		.map((part) => plainWords(part ?? ''))
		.filter(Boolean)
		.join('-');
}
