import { fold } from '#lib/text/fold.ts';
import type { Option } from './Combobox.svelte';

/** The options left by what was typed, with or without marks; nothing typed leaves them all. */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
	const wanted = fold(typed);
	return options.filter(({ label, detail }) => fold(`${label} ${detail}`).includes(wanted));
}

/** The one option whose whole name was typed, with or without marks; null for none or several. */
export function named(options: readonly Option[], typed: string): Option | null {
	const wanted = fold(typed);
	const [only, another] = options.filter(
		({ label, name }) => fold(label) === wanted || fold(name) === wanted
	);
	return only && !another ? only : null;
}
