import type { Decided } from '#lib/minutes/decided.ts';
import type { Minutes } from '#lib/minutes/minutes.ts';
import { BLANK, type Passage } from '#lib/minutes/passage.ts';
import { SET_UP } from '#lib/minutes/source.ts';
import { organiserOf } from '#lib/print/letterhead.ts';
import { m } from '#lib/paraglide/messages.js';
import { dateOf, hourOf } from './clock.ts';
import { line } from './line.ts';

/** What was decided, in the words in which it was announced. */
export function voteWords({ votes }: Minutes): readonly Passage[] {
	return votes.map((vote) => line('point', oneVote(vote), vote.words === '' ? [] : vote.sources));
}

/** What the chair concluded; lines to write it on, where nobody noted it. */
export function conclusionWords({ items }: Minutes): readonly Passage[] {
	const noted = items.filter(({ kind }) => kind === 'closing').flatMap((item) => item.points);
	if (noted.length === 0) return [{ kind: 'room', lines: 3, sources: [] }];
	return noted.map(({ text, sources }) => line('point', text, sources));
}

/** When it ended, who signs, and to whom it is sent. */
export function endWords(minutes: Minutes): readonly Passage[] {
	const { closed, conference, officers } = minutes;
	return [
		line('sentence', endedWords(minutes), closed?.sources ?? []),
		line('sentence', m.minutes_copies({ blank: BLANK })),
		{
			kind: 'signatures',
			left: { office: m.minutes_office_secretary(), name: officers.secretary?.signsAs ?? '' },
			right: { office: m.minutes_office_chair(), name: officers.chairs[0]?.signsAs ?? '' },
			label: m.minutes_recipients(),
			recipients: [
				...(conference.upperFront
					? [m.minutes_recipient_upper({ body: conference.upperFront })]
					: []),
				...(conference.committee
					? [m.minutes_recipient_committee({ body: conference.committee })]
					: []),
				organiserOf(conference),
				m.minutes_recipient_file()
			],
			sources: [SET_UP]
		}
	];
}

function oneVote({ question, way, secret, words }: Decided): string {
	if (words === '') return m.minutes_vote_counting({ question, blank: BLANK });
	if (way === 'hands') return m.minutes_vote_hands({ words });
	return secret ? m.minutes_vote_secret({ words }) : m.minutes_vote_pages({ words });
}

function endedWords({ conference: { zone }, opened, closed }: Minutes): string {
	if (!closed || !opened) return m.minutes_ended_blank({ blank: BLANK });
	const time = hourOf(closed.at, zone);
	const date = dateOf(closed.at, zone);
	return date === dateOf(opened.at, zone)
		? m.minutes_ended({ time })
		: m.minutes_ended_on({ time, date });
}
