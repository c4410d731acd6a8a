import { fullTitle, type Person } from '#lib/people/person.ts';
import { splitTitle } from '#lib/roster/post-cell.ts';
import { inNormalCase } from './normal-case.ts';
import { SPOKEN } from './spoken.ts';

/** What stands for short before a number: "KP3", "TDP 12", "P.6", "Q5". */
const PLACES: Readonly<Record<string, string>> = {
	KP: 'Khu phố',
	TDP: 'Tổ dân phố',
	P: 'Phường',
	Q: 'Quận'
};
const PLACE = /(?<![\p{L}\d])(KP|[Kk]p|TDP|P|Q)\.?\s?(\d{1,2})(?![\p{L}\d])/gu;

/**
 * What means one thing here and another there is written out only where its neighbours tell: "TT"
 * beside a committee is who stands for it, "TP" after a body is a city and before one a head of
 * office, "BCH" of soldiers commands and any other is elected.
 */
const BESIDE: readonly (readonly [RegExp, string])[] = [
	[/(?<!\p{L})T[Pp]\.?\s?HCM(?!\p{L})/gu, 'Thành phố Hồ Chí Minh'],
	[
		/(?<!\p{L})T[Pp]\.?\s?(?=(?:Hồ Chí Minh|Thủ Đức|Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ|Huế)(?!\p{L}))/gu,
		'Thành phố '
	],
	[/(?<=\p{L}\s)(?<!(?:Phó|[Nn]guyên|[Qq]uyền)\s)TP\.?(?=\s*(?:[,;)]|$))/gu, 'Thành phố'],
	[/(?<!\p{L})Q\.\s?(?=\p{Lu}\p{Ll})/gu, 'Quận '],
	[/(?<!\p{L})BCH\s?QS(?!\p{L})/gu, 'Ban Chỉ huy Quân sự'],
	[/(?<!\p{L})BCH(?=\s(?:Quân sự|PCCC|PCTT|[Pp]hòng,? [Cc]hống)(?!\p{L}))/gu, 'Ban Chỉ huy'],
	[
		/(?<!\p{L})BT(?=\s(?:Đoàn|Chi (?:bộ|đoàn)|Đảng (?:bộ|ủy)|(?:Quận|Thành|Tỉnh|Huyện) ủy)(?!\p{L}))/gu,
		'Bí thư'
	],
	[/(?<=(?:P?CT|P?BT|Chủ tịch|Bí thư)\s)TT(?![\p{L}\d])/gu, 'Thường trực'],
	[
		/(?<![\p{L}\d])TT[.\s]\s?(?=(?:QU|ĐU|HĐND|UB(?:ND|MTTQ\p{Lu}*)|MTTQ\p{Lu}*|(?:Quận|Đảng|Thành|Tỉnh|Huyện) ủy|Ủy ban|Hội đồng)(?!\p{L}))/gu,
		'Thường trực '
	]
];

/** A word of capitals by itself: in "CT2" or "CTy" they stand for something else. */
const ABBREVIATION = /(?<![\p{L}\d])\p{Lu}+(?:\.\p{Lu}+)*(?![\p{L}\d])/gu;

/** What nothing for short and nothing in capitals can do without: most titles are said as they stand. */
const SHORTENED = /\p{Lu}[\p{Lu}p.]|[PpQ]\.?\s?\d/u;

/** "Nguyên Phó Chủ tịch": whoever held a post, or holds it for another, at the head of a title. */
const ONCE = /^(?:Nguyên|Quyền)(?= )/;

/**
 * A person's title as the MC must say it after their name: what is the same once written out is said
 * once, and "nguyên" is small.
 */
export function spokenTitle({ position, unit }: Pick<Person, 'position' | 'unit'>): string {
	const title = fullTitle({ position: readAloud(position), unit: readAloud(unit) });
	return title.replace(ONCE, (word) => word.toLocaleLowerCase('vi'));
}

/**
 * A post and where it is held in one text, as the MC must say it: "Chủ tịch, UBMTTQ Phường 3" without
 * the pause of its comma.
 */
export function spokenPost(title: string): string {
	return spokenTitle(splitTitle(title));
}

/** A title with its abbreviations written out, as the MC must say it (domain.md §6.8). */
export function readAloud(text: string): string {
	if (!SHORTENED.test(text)) return text;
	let said = text;
	for (const [pattern, words] of BESIDE) said = said.replace(pattern, words);
	const written = said
		.replace(PLACE, (_, place: string, number: string) =>
			[PLACES[place.toUpperCase()], number].join(' ')
		)
		.replace(ABBREVIATION, spoken);
	return inNormalCase(written);
}

/** "CT.UBND" is two words when both are known. */
function spoken(word: string): string {
	const parts = word.split('.').map((part) => SPOKEN[part]);
	return SPOKEN[word] ?? (parts.every((part) => part !== undefined) ? parts.join(' ') : word);
}
