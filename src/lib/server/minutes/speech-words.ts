import type { Held } from '#lib/minutes/items.ts';
import type { Minutes } from '#lib/minutes/minutes.ts';
import { BLANK, type Passage } from '#lib/minutes/passage.ts';
import { SET_UP } from '#lib/minutes/source.ts';
import type { Speech, Unread } from '#lib/minutes/speeches.ts';
import { m } from '#lib/paraglide/messages.js';
import { toBeQuoted } from '#lib/text/quotes.ts';
import { line, list, named, twoFigures } from './line.ts';

/** Who spoke, on what, and what was noted of it. */
export function speechWords({ speeches, sources }: Held, { unread }: Minutes): readonly Passage[] {
	return [
		line('sentence', countWords(speeches), sources),
		...speeches.flatMap(oneSpeech),
		...list(m.minutes_unread({ count: twoFigures(unread.length) }), unread, unreadOne, () => [
			SET_UP
		])
	];
}

function countWords(speeches: readonly Speech[]): string {
	if (speeches.length === 0) return m.minutes_no_speeches();
	const count = twoFigures(speeches.length);
	const papers = speeches.filter(({ kind }) => kind === 'paper').length;
	if (papers === speeches.length) return m.minutes_speeches_papers({ count });
	if (papers === 0) return m.minutes_speeches_words({ count });
	const words = twoFigures(speeches.length - papers);
	return m.minutes_speeches({ count, papers: twoFigures(papers), words });
}

function oneSpeech(speech: Speech): readonly Passage[] {
	const points = speech.points.map(({ text, sources }) => line('detail', text, sources));
	const blank = line('detail', m.minutes_point_blank({ blank: BLANK }));
	return [
		line('point', speechSentence(speech), speech.sources),
		...(points.length > 0 ? points : [blank])
	];
}

function speechSentence({ kind, who, topic }: Speech): string {
	const told = { who: named(who), topic: toBeQuoted(topic) };
	if (kind === 'paper') {
		return topic === '' ? m.minutes_paper_untitled(told) : m.minutes_paper(told);
	}
	return topic === '' ? m.minutes_word_untitled(told) : m.minutes_word(told);
}

function unreadOne({ who, topic }: Unread): string {
	return topic === ''
		? named(who)
		: m.minutes_unread_one({ who: named(who), topic: toBeQuoted(topic) });
}
