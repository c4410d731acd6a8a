import type { Minutes } from '#lib/minutes/minutes.ts';
import type { Passage } from '#lib/minutes/passage.ts';
import { m } from '#lib/paraglide/messages.js';
import { speaking } from '../locale.ts';
import { attendanceWords, officerWords } from './attendance-words.ts';
import { conclusionWords, endWords, voteWords } from './closing-words.ts';
import { headWords, timeWords } from './head.ts';
import { itemWords } from './item-words.ts';

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/**
 * The minutes in words, line by line: what the screen, the Word file and the printed paper all say.
 * A paper is in Vietnamese, whatever language its page is shown in.
 */
export function passagesOf(minutes: Minutes): readonly Passage[] {
	return speaking('vi', () => [
		...headWords(minutes),
		...sections([
			[m.minutes_time_heading(), timeWords(minutes)],
			[m.minutes_who_heading(), attendanceWords(minutes)],
			[m.minutes_officers_heading(), officerWords(minutes)],
			[m.minutes_items_heading(), itemWords(minutes)],
			[m.minutes_votes_heading(), voteWords(minutes)],
			[m.minutes_conclusion_heading(), conclusionWords(minutes)]
		]),
		...endWords(minutes)
	]);
}

/** Numbers what there is something to say of. */
function sections(
	all: readonly (readonly [title: string, passages: readonly Passage[]])[]
): readonly Passage[] {
	return all
		.filter(([, passages]) => passages.length > 0)
		.flatMap(([title, passages], index) => {
			const text = `${NUMERALS[index]}. ${title.toLocaleUpperCase('vi')}`;
			return [{ kind: 'heading', text, sources: [] } as const, ...passages];
		});
}
