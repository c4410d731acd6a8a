import { fold } from '#lib/text/fold.ts';
import { ranker } from '../order.ts';
import type { Told } from './award-line.ts';
import type { Reading } from './reading.ts';

type Line = Told & { readonly row: number };

/**
 * Asks about a kind that the table does not know, on the first line that has it: said once, it is
 * right for all of them. One that stands on the list already was accepted before.
 */
export function askAboutKinds(
	lines: readonly Line[],
	{ kinds, list }: Pick<Reading['awards'], 'kinds' | 'list'>,
	choices: Reading['choices']
): readonly Line[] {
	const rankOf = ranker(kinds);
	const accepted = new Set(list.map(({ kind }) => fold(kind)));
	return lines.map((line) => {
		const { fields, include } = choices[line.row] ?? {};
		const kind = fold(line.fields.kind);
		if (kind === '' || rankOf(kind) < kinds.length || accepted.has(kind)) return line;
		if (include === false) return line;
		accepted.add(kind);
		if (fields?.kind !== undefined) return line;
		return { ...line, doubts: [...line.doubts, { code: 'kind-unknown', field: 'kind' }] };
	});
}
