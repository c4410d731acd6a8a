const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSET = /^(?:ngh?|nh|gh?|gi|kh?|ph?|tr|th?|ch?|qu|[bdđhlmnrsvx])?$/;
const RIMES = new Set(
	[
		'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
		'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
		'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
		'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet',
		'oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
		'u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uơ uôc uôi uôm uôn uông uôt up ut',
		'uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
		'y ych yêm yên yêng yêt yêu ynh yt'
	].flatMap((line) => line.split(' '))
);
const STOPPED = /(?:c|ch|p|t)$/;
const SHARP = /[\u0301\u0323]/;

/**
 * Whether a word could be a Vietnamese syllable: an onset, a rime, and a tone the rime can carry, on
 * the vowel that carries it. Tells text from text in another encoding; names of other peoples are none.
 */
export function isSyllable(word: string): boolean {
	const letters = [...word.toLowerCase().normalize('NFC')];
	const tones = letters.map((letter) => letter.normalize('NFD').match(TONES)?.join('') ?? '');
	const plain = letters
		.map((letter) => letter.normalize('NFD').replace(TONES, '').normalize('NFC'))
		.join('');
	const tone = tones.join('');
	if (tone.length > 1 || (STOPPED.test(plain) && !SHARP.test(tone))) return false;
	return letters.slice(0, 4).some((_, split) => {
		const rime = plain.slice(split);
		if (!ONSET.test(plain.slice(0, split)) || !RIMES.has(rime)) return false;
		return tone === '' || bearers(rime).includes(tones.indexOf(tone) - split);
	});
}

/** The places in a rime where its tone may be written: "hòa" and "hoà", but only "lẽo". */
function bearers(rime: string): readonly number[] {
	const broad = rime.search(/[ăâêôơ][^ăâêôơ]*$/);
	if (broad >= 0) return [broad];
	const vowels = /^[aeiouưy]+/.exec(rime)?.[0].length ?? 0;
	if (vowels < rime.length) return [vowels - 1];
	if (vowels === 2) return /^(oa|oe|uy)$/.test(rime) ? [0, 1] : [0];
	return [vowels === 3 ? 1 : 0];
}
