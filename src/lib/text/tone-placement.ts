const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
/** "hoà", "khoẻ": the tone on the second vowel of an open syllable. */
const ON_SECOND = new RegExp(`(o)([ae])(${TONE})(?![\\p{L}\\p{M}])`, 'giu');
/** "thuý". */
const ON_Y = new RegExp(`(u)(y)(${TONE})(?![\\p{L}\\p{M}])`, 'giu');
/** "qúy": the u belongs to the consonant, so the tone goes back to the y. */
const ON_U_AFTER_Q = new RegExp(`(qu)(${TONE})(y)(?![\\p{L}\\p{M}])`, 'giu');

/**
 * Text with every tone where official documents put it: "hoà" → "hòa", "thuý" → "thúy", "qúy" →
 * "quý". For comparing only: how a person writes their own name is never changed (domain.md §6.3).
 */
export function unifyTones(text: string): string {
	return text
		.normalize('NFD')
		.replace(ON_SECOND, '$1$3$2')
		.replace(ON_Y, '$1$3$2')
		.replace(ON_U_AFTER_Q, '$1$3$2')
		.normalize('NFC');
}
