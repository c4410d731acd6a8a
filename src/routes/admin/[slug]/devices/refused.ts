import { fail } from '@sveltejs/kit';
import type { AccessRefusal } from '#lib/access/refusal.ts';
import { accessSentence } from '#lib/server/access/sentence.ts';

/** The answer to a form that was not done: its sentence belongs beside that form. */
export function refused(form: 'pair' | 'rename' | 'revoke', refusal: AccessRefusal) {
	return fail(400, { refused: { form, sentence: accessSentence(refusal) } });
}
