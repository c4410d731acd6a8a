import { isSyllable } from '#lib/roster/syllable.ts';
import { fold } from '#lib/text/fold.ts';
import { SPOKEN } from './spoken.ts';

/** Words that official papers do not begin with capitals throughout, besides those said for short. */
const OFFICIAL: readonly string[] = [
	...Object.values(SPOKEN),
	...['Ủy ban', 'Công an', 'Quân sự', 'Ban Chỉ huy', 'Thành ủy', 'Tỉnh ủy', 'Huyện ủy', 'Ủy viên'],
	...['Chi hội', 'Chi hội trưởng', 'Chi bộ', 'Đảng bộ', 'Bí thư', 'Trưởng ban', 'Trưởng phòng'],
	...['Phó Trưởng', 'Giám đốc', 'Hiệu trưởng', 'Phụ nữ', 'Nông dân', 'Thanh niên', 'Công đoàn'],
	...[
		'Tổ trưởng',
		'Tập thể',
		'Hộ gia đình',
		'Gia đình',
		'Hộ ông',
		'Hộ bà',
		'Câu lạc bộ',
		'Trung tâm'
	],
	...['Trung tâm Y tế', 'Trạm Y tế', 'Mầm non', 'Tiểu học', 'Thành phố', 'Bằng khen', 'Giấy khen'],
	...['Kỷ niệm chương', 'Cờ thi đua', 'và', 'của', 'các', 'cho', 'về', 'vì']
];
const BY_WORDS = new Map(OFFICIAL.map((words) => [words.toLocaleLowerCase('vi'), words]));
const PHRASE = new RegExp(
	`(?<!\\p{L})(?:${OFFICIAL.toSorted((one, other) => other.length - one.length).join('|')})(?!\\p{L})`,
	'giu'
);

/** Words of capitals beside each other. */
const CAPITALS = /(?<![\p{L}\d.])\p{Lu}+(?:[ -]\p{Lu}+)*(?![\p{L}\d.])/gu;
const WORD = /\p{Lu}+/gu;

/**
 * What was typed in capitals as it is written otherwise: "HỘI LIÊN HIỆP PHỤ NỮ QUẬN 5" → "Hội Liên hiệp
 * Phụ nữ Quận 5". Capitals that spell no syllable, or stand alone in other text, are somebody's letters.
 */
export function inNormalCase(text: string): string {
	const isCapital = text === text.toLocaleUpperCase('vi');
	return text.replace(CAPITALS, (run) => {
		const words = run.match(WORD)?.filter((word) => word.length > 1 && isSyllable(word)) ?? [];
		const isMarked = words.some((word) => word.length > 2 && fold(word) !== word.toLowerCase());
		if (!isCapital && words.length < 2 && !isMarked) return run;
		return officially(run.replace(WORD, (word) => (isSyllable(word) ? begun(word) : word)));
	});
}

/**
 * A title typed in capitals as a sentence is written: "BẰNG KHEN CỦA ỦY BAN NHÂN DÂN THÀNH PHỐ" →
 * "Bằng khen của Ủy ban nhân dân Thành phố". Any other text stays.
 */
export function inSentenceCase(text: string): string {
	if (text !== text.toLocaleUpperCase('vi') || !/\p{L}{2}/u.test(text)) return text;
	const small = text.replace(WORD, (word) =>
		isSyllable(word) ? word.toLocaleLowerCase('vi') : word
	);
	return officially(small).replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('vi'));
}

/** The name of somebody: every word of it begins with a capital, and none is for short. */
export function nameInNormalCase(name: string): string {
	if (name !== name.toLocaleUpperCase('vi') || !/\p{L}{2}/u.test(name)) return name;
	return name
		.toLocaleLowerCase('vi')
		.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi'));
}

/** What official papers have a way of writing, written that way. */
function officially(text: string): string {
	return text.replace(PHRASE, (words) => BY_WORDS.get(words.toLocaleLowerCase('vi')) ?? words);
}

function begun(word: string): string {
	return word.slice(0, 1) + word.slice(1).toLocaleLowerCase('vi');
}
