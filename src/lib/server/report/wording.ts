import { m } from '#lib/paraglide/messages.js';
import { VI } from '../paper-language.ts';

/** The language of some words: the page's, unless another is named. */
export type Language = { readonly locale?: 'vi' };

/** "A", "A và B", "A, B và C". */
export function inARow(parts: readonly string[]): string {
	const [other, ...before] = parts.toReversed();
	if (other === undefined || before.length === 0) return other ?? '';
	return m.report_and({ one: before.toReversed().join(', '), other }, VI);
}
