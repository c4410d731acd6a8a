import { fail } from '@sveltejs/kit';
import type { Refusal } from '#lib/refusal.ts';
import { statusOf } from '#lib/server/api/problem.ts';
import { sentenceOf } from '#lib/server/api/sentence.ts';

/** The answer to a form that was not done: its sentence belongs beside that form. */
export function refused(form: 'pair' | 'rename' | 'revoke', refusal: Refusal) {
	return fail(statusOf(refusal), { refused: { form, sentence: sentenceOf(refusal) } });
}
