/** The two ways Vietnamese was stored before Unicode in which offices still hold files (domain.md §6.10). */
export const ENCODINGS = ['tcvn3', 'vni'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** TCVN3 (ABC) and what each of its characters stands for; its capitals have no tones. */
const TCVN3 = letters(
	'¡¢§£¤¥¦ µ¸¶·¹ ¨»¾¼½Æ ©ÇÊÈÉË ® ÌÐÎÏÑ ªÒÕÓÔÖ ×ÝØÜÞ ßãáâä «åèæçé ¬êíëìî ïóñòô \u00adõøö÷ù úýûüþ',
	'ĂÂĐÊÔƠƯ àáảãạ ăằắẳẵặ âầấẩẫậ đ èéẻẽẹ êềếểễệ ìíỉĩị òóỏõọ ôồốổỗộ ơờớởỡợ ùúủũụ ưừứửữự ỳýỷỹỵ'
);

/** VNI writes a vowel and then its mark as a letter of its own, in either case. */
const VNI_MARKS: Readonly<Record<string, string>> = {
	ø: '\u0300',
	ù: '\u0301',
	û: '\u0309',
	õ: '\u0303',
	ï: '\u0323',
	â: '\u0302',
	à: '\u0302\u0300',
	á: '\u0302\u0301',
	å: '\u0302\u0309',
	ã: '\u0302\u0303',
	ä: '\u0302\u0323',
	ê: '\u0306',
	è: '\u0306\u0300',
	é: '\u0306\u0301',
	ú: '\u0306\u0309',
	ü: '\u0306\u0303',
	ë: '\u0306\u0323'
};
/** The letters VNI keeps in one character. */
const VNI_LETTERS = letters('ôöæóòîñÔÖÆÓÒÎÑ', 'ơưỉĩịỵđƠƯỈĨỊỴĐ');
const VNI = /([aeouyôö])([øùûõïâàáåãäêèéúüë])|[ôöæóòîñ]/giu;

/** Text stored in an old encoding, as Unicode. What the encoding does not know stays as it is. */
export function fromLegacy(text: string, encoding: Encoding): string {
	if (encoding === 'tcvn3') {
		return [...text].map((letter) => TCVN3.get(letter) ?? letter).join('');
	}
	return text.replace(VNI, (whole, vowel?: string, mark?: string) => {
		if (vowel === undefined || mark === undefined) return VNI_LETTERS.get(whole) ?? whole;
		const marks = VNI_MARKS[mark.toLowerCase()] ?? '';
		return ((VNI_LETTERS.get(vowel) ?? vowel) + marks).normalize('NFC');
	});
}

/** The encoding a cell's font was made for: ".VnTime", "VNI-Times"; null for any other font. */
export function encodingOfFont(font: string): Encoding | null {
	if (/^\.vn/i.test(font)) return 'tcvn3';
	return /^vni[- ]/i.test(font) ? 'vni' : null;
}

/** Whether a font shows capitals whatever is typed, as ".VnTimeH" does: TCVN3 has no others with tones. */
export function isCapitalFont(font: string): boolean {
	return /^\.vn.*h$/i.test(font);
}

function letters(stored: string, meant: string): ReadonlyMap<string, string> {
	const from = [...stored.replaceAll(' ', '')];
	const to = [...meant.replaceAll(' ', '')];
	return new Map(from.map((letter, index) => [letter, to[index] ?? letter]));
}
