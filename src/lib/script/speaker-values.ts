import { attendingOf } from '#lib/awards/attending.ts';
import { called, type Discussion, type Speaker } from '#lib/discussion/speaker.ts';
import type { People } from '#lib/people/person.ts';
import { curly, toBeQuoted, unquoted } from '#lib/text/quotes.ts';
import type { SpeakerTurn } from '#lib/turns/turn.ts';
import { inSentenceCase, nameInNormalCase } from './normal-case.ts';
import { readAloud, spokenPost } from './read-aloud.ts';
import type { Values } from './template.ts';

/** What the list of papers tells of the whole discussion; without papers, of none. */
export function paperValues({ papers, paperMinutes }: Discussion): Values {
	const count = { 'số tham luận': String(papers.length) };
	return {
		...(papers.length > 0 && count),
		'tham luận': papers.length > 0 ? [count] : [],
		'phút mỗi tham luận': minutesEach(papers, paperMinutes)
	};
}

/** "7", or "5 đến 7" where papers are not given the same time. */
function minutesEach(papers: readonly Speaker[], paperMinutes: number): string {
	if (papers.length === 0) return String(paperMinutes);
	const minutes = papers.map((paper) => paper.minutes);
	return [...new Set([Math.min(...minutes), Math.max(...minutes)])].join(' đến ');
}

/** What the words of a speaker's cue may name: who performs it is the speaker. */
export function speakerValues({ speaker, minutes, next }: SpeakerTurn, people: People): Values {
	const topic = topicInSentence(speaker.topic);
	return {
		...nameValues(speaker, people),
		'chưa qua cửa': unseenValues(speaker, people),
		'tên tham luận': toBeQuoted(topic),
		'nội dung phát biểu': topic === '' ? [] : [{ 'chủ đề': curly(topic) }],
		'số phút': String(minutes),
		'kế tiếp': next ? [nameValues(next, people)] : [],
		'kế tiếp chưa qua cửa': next ? unseenValues(next, people) : []
	};
}

/** Whoever writes a topic may end it like a sentence; ours goes on, or ends by itself. */
function topicInSentence(topic: string): string {
	const withoutEnd = (text: string) => text.replace(/[.?!:;,\s]+$/, '');
	return withoutEnd(unquoted(withoutEnd(readAloud(inSentenceCase(topic)))));
}

function unseenValues(speaker: Speaker, people: People): readonly Values[] {
	const isUnseen = attendingOf(speaker, undefined, people).as === 'missing';
	return isUnseen ? [nameValues(speaker, people)] : [];
}

function nameValues(speaker: Speaker, people: People): Values {
	const { honorific, name, title } = called(speaker, people);
	return { 'xưng hô': honorific, 'họ tên': nameInNormalCase(name), 'chức danh': spokenPost(title) };
}
