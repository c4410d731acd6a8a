import type { Category } from '#lib/conference/conference.ts';

/** How a plan begins a category that is to be called, and a group that is greeted. */
const OPENING = /^(mời )?(đại diện )?(một số vị |các vị |các )?/i;

/**
 * What a badge calls the people of a category: its title or what the MC says of them, whichever is
 * shorter, as of one person. "các vị Ủy viên Ủy ban Mặt trận Tổ quốc …" → "Ủy viên Ủy ban MTTQ …".
 */
export function categoryWord({ title, spoken }: Pick<Category, 'title' | 'spoken'>): string {
	const words = [spoken, title].map(plain).filter((each) => each !== '');
	const shortest = Math.min(...words.map(({ length }) => length));
	const word = words.find(({ length }) => length === shortest) ?? '';
	return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}

function plain(words: string): string {
	return words.replace(OPENING, '').replaceAll('Mặt trận Tổ quốc', 'MTTQ');
}
