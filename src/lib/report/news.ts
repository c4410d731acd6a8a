import type { Award } from '#lib/awards/award.ts';
import { isNamed } from '#lib/attendance/introduced.ts';
import { tally } from '#lib/attendance/tally.ts';
import type { State } from '#lib/audience/state.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { awardsGiven } from '#lib/course/given.ts';
import { peopleDuring } from '#lib/course/people-during.ts';
import { speakersOf } from '#lib/discussion/floor.ts';
import { hasCome, type Person } from '#lib/people/person.ts';
import { ofMeeting } from '#lib/print/meeting.ts';
import { order } from '#lib/protocol/order.ts';
import { turnsTaken, type Turnout } from '#lib/run/progress.ts';
import type { Run } from '#lib/run/run.ts';
import type { Instant } from '#lib/time/instant.ts';
import { resultOf, type VoteResult } from '#lib/vote/result.ts';
import { compare, type Line } from './comparison.ts';

/** Somebody's part in the day; null when nobody can say whose it was. */
type By = Person | null;

/** What a news item may tell: nothing of it that did not happen, nobody who was not there. */
export type News = {
	readonly startedAt: Instant;
	readonly endedAt: Instant;
	readonly chairs: readonly Person[];
	/** Leaders and guests the MC names, in the order of protocol. */
	readonly guests: readonly Person[];
	/** Guests besides them. */
	readonly otherGuests: number;
	/** Null where nobody counted. */
	readonly members: Turnout | null;
	/** Who presented a report. */
	readonly reporters: readonly By[];
	/** Null when there was no discussion. */
	readonly discussion: { readonly opinions: number; readonly topics: readonly string[] } | null;
	readonly adopted: readonly (VoteResult & { readonly question: string })[];
	/** Leaders' words, in the order in which they were said; those that give direction are told so. */
	readonly speeches: readonly { readonly by: By; readonly isDirecting: boolean }[];
	readonly awards: readonly Award[];
	/** Who closed it; undefined when no closing was held. */
	readonly closedBy: By | undefined;
};

/** What there is to tell of a conference that is over; null before. */
export function newsOf(state: State): News | null {
	const meeting = ofMeeting(state);
	const { conference, run } = meeting;
	const { startedAt, endedAt } = run.progress;
	if (startedAt === null || endedAt === null) return null;
	const people = peopleDuring(meeting, [{ from: startedAt, to: endedAt }]);
	const held = compare(state).lines.filter(({ actual }) => actual !== null);
	const of = (kind: Line['kind']) => held.filter((line) => line.kind === kind);
	const by = ({ performer }: Line): By =>
		(performer !== 'unknown' && people.get(performer?.id ?? '')) || null;
	const active = new Set(held.map(by));
	const wasThere = (person: Person) => hasCome(person) || active.has(person);
	const closing = of('closing').at(-1);
	return {
		startedAt,
		endedAt,
		chairs: conference.chairIds.flatMap((id) => people.get(id) ?? []).filter(wasThere),
		...guestsOf({ conference, people }, wasThere),
		members: membersOf({ conference, people }, run),
		reporters: of('report').map(by),
		discussion: of('discussion').length > 0 ? discussed(conference, run) : null,
		adopted: run.votes.flatMap((vote) => {
			const result = vote.isRecounting ? null : resultOf(vote);
			return result?.adopted ? [{ ...result, question: vote.question }] : [];
		}),
		speeches: of('leader-speech').map((line) => ({
			by: by(line),
			isDirecting: /chỉ đạo/i.test(line.title)
		})),
		awards: awardsGiven(meeting),
		closedBy: closing && by(closing)
	};
}

/** Everyone is as they were while it was held. */
type Attended = Pick<State, 'conference' | 'people'>;

/** Guests are of the categories that are introduced and do not vote: the press and helpers are none. */
function guestsOf(
	{ conference, people }: Attended,
	wasThere: (person: Person) => boolean
): Pick<News, 'guests' | 'otherGuests'> {
	const invited = new Map(
		conference.categories
			.filter(({ introduced, votes }) => introduced && !votes)
			.map((category) => [category.id, category])
	);
	const came = order([...people.values()], conference)
		.map(({ person }) => person)
		.filter((person) => invited.has(person.category) && wasThere(person));
	const guests = came.filter((person) => {
		const category = invited.get(person.category);
		return category !== undefined && isNamed(person, category);
	});
	return { guests, otherGuests: came.length - guests.length };
}

/** Members who came, whether or not they stayed; where the doors saw none, as the hall was told. */
function membersOf({ conference, people }: Attended, { progress }: Run): Turnout | null {
	const { present, left, summoned } = tally(conference.categories, people).members;
	const counted = present + left > 0 ? present + left : progress.heard.figures.present;
	return counted === null ? null : { present: counted, summoned };
}

/** Opinions as somebody counted them, or else as they were called; topics of the papers really heard. */
function discussed({ agenda, discussion }: Conference, { progress }: Run) {
	const { heard, stays, floor } = progress;
	const items = agenda.filter(({ kind }) => kind === 'discussion').map(({ id }) => id);
	const taken = turnsTaken(stays.filter(({ item }) => items.includes(item)));
	const papers = new Set(discussion.papers.map(({ id }) => id));
	const speakers = speakersOf(floor, discussion);
	const topics = taken
		.filter((id) => papers.has(id))
		.flatMap((id) => speakers.find((speaker) => speaker.id === id)?.topic || []);
	const typed = heard.typed.includes('opinions') ? heard.figures.opinions : null;
	return { opinions: typed ?? taken.length, topics: [...new Set(topics)] };
}
