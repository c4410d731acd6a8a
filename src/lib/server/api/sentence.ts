import * as messages from '#lib/paraglide/messages.js';
import { m } from '#lib/paraglide/messages.js';
import type { Refusal } from '#lib/refusal.ts';

type Sentence = (details: Record<string, string | number>) => string;

/** The sentence for a refusal, in the language of the request. Every code has one (held by a test). */
export function sentenceOf(refusal: Refusal): string {
	const key = `refusal_${refusal.refused.replaceAll('-', '_')}`;
	const sentence = (messages as unknown as Record<string, Sentence | undefined>)[key];
	return sentence ? sentence(refusal.details) : m.refusal_bad_input({ where: '' });
}
