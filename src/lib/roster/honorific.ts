import { fold } from '#lib/text/fold.ts';

/** How a form of address is written for short or in full, and how it is stored (domain.md §6.12). */
const FORMS: readonly (readonly [RegExp, string])[] = [
	[/^(?:ông|ô\.|ô(?=\s))/iu, 'Ông'],
	[/^(?:bà|b\.)/iu, 'Bà'],
	[/^(?:đồng chí|đ[/.]?\s?c\b\.?)/iu, 'Đồng chí'],
	[/^(?:hoà thượng|hòa thượng|ht\b\.?)/iu, 'Hòa thượng'],
	[/^(?:thượng tọa|thượng toạ|tt\b\.?)/iu, 'Thượng tọa'],
	[/^(?:đại đức|đđ(?=[\s.])\.?)/iu, 'Đại đức'],
	[/^(?:ni trưởng|nt\b\.?)/iu, 'Ni trưởng'],
	[/^(?:ni sư|ns\b\.?)/iu, 'Ni sư'],
	[/^(?:sư cô|sc\b\.?)/iu, 'Sư cô'],
	[/^(?:linh mục|lm\b\.?)/iu, 'Linh mục'],
	[/^(?:mục sư|ms\b\.?)/iu, 'Mục sư'],
	[/^giám mục/iu, 'Giám mục'],
	[/^cụ(?=\s)/iu, 'Cụ']
];
/** "Ông/Bà Nguyễn Văn A": a form in which nobody chose. */
const UNCHOSEN = /^ông\s*(?:[/,]|\(|hoặc)\s*bà\s*\)?[\s:]*/iu;

/** What follows a form of address that stands before a name: it is a word of its own. */
const AFTER = /^[\s:.]*(?=\S)/u;

/** The form of address before a name, and the rest: "Ô. Nguyễn Văn A" → "Ông", "Nguyễn Văn A". */
export function splitHonorific(text: string): { honorific: string; rest: string } {
	const unchosen = UNCHOSEN.exec(text);
	if (unchosen) return { honorific: '', rest: text.slice(unchosen[0].length) };
	for (const [pattern, honorific] of FORMS) {
		const found = pattern.exec(text)?.[0];
		if (found === undefined) continue;
		const rest = text.slice(found.length);
		if (/^\p{L}/u.test(rest) && !found.endsWith('.')) continue;
		if (rest.trim() !== '') return { honorific, rest: rest.replace(AFTER, '') };
	}
	return { honorific: '', rest: text };
}

/** The form of address a cell of its own holds; "Ông/Bà" chooses nobody, what is unknown stays. */
export function readHonorific(cell: string): string {
	const text = cell.trim();
	if (UNCHOSEN.test(text)) return '';
	if (/^(nam|nu)$/.test(fold(text))) return fold(text) === 'nam' ? 'Ông' : 'Bà';
	const { honorific, rest } = splitHonorific(`${text} .`);
	return honorific !== '' && rest === '.' ? honorific : text;
}
