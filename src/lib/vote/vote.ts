import { refuse, type Refusal } from '#lib/refusal.ts';
import type { Instant } from '#lib/time/instant.ts';

/** What a member may say to a question. */
export const CHOICES = ['for', 'against', 'other'] as const;
export type Choice = (typeof CHOICES)[number];

/** How many said what. */
export type Counts = Readonly<Record<Choice, number>>;

export const NOBODY_SAID: Counts = { for: 0, against: 0, other: 0 };

/** How hands are asked: raised in the hall, or pressed on members' own pages. */
export const WAYS = ['hands', 'pages'] as const;
export type Way = (typeof WAYS)[number];

/** A question put to the members. */
export type Vote = {
	readonly id: string;
	readonly question: string;
	readonly way: Way;
	/** Who said what is kept from everybody, the log included. */
	readonly secret: boolean;
	readonly openedAt: Instant;
	readonly closedAt: Instant | null;
	/** When it was first closed: whoever had the floor waited until then. */
	readonly answeredAt: Instant | null;
	/** Members who have answered on their own pages, with what they said unless it is secret. */
	readonly cast: Readonly<Record<string, Choice | null>>;
	/** Members present and entitled: as hands were asked for, or when the pages were closed. */
	readonly entitled: number;
	/** The result; null while it is open. */
	readonly counts: Counts | null;
	/** Hands are being counted again: until that is done nobody can say what the result is. */
	readonly isRecounting: boolean;
	/** The result is that of a later count. */
	readonly isRecounted: boolean;
};

/** What the desk or the chair asks of a vote. */
export type VoteCommand =
	| {
			readonly command: 'open-vote';
			readonly question: string;
			readonly way: Way;
			readonly secret: boolean;
			/** Members whose hands will be counted, when somebody counted heads; else as is known. */
			readonly present?: number | undefined;
	  }
	/** Hands are told as they were counted; pages count themselves. */
	| {
			readonly command: 'close-vote';
			readonly vote: string;
			readonly counts?: Counts;
			/** Members whose hands were counted, when heads were counted again; else as was asked. */
			readonly present?: number | undefined;
	  }
	/** It was put by mistake: nothing of it stands. */
	| { readonly command: 'cancel-vote'; readonly vote: string }
	/** Hands are counted again, until it is closed once more; or they are not, and the result stands. */
	| { readonly command: 'recount-vote' | 'keep-vote'; readonly vote: string };

/** What happened to a vote: facts, which no undo takes back. */
export type VoteEvent =
	| {
			readonly type: 'vote-opened';
			readonly vote: string;
			readonly question: string;
			readonly way: Way;
			readonly secret: boolean;
			readonly entitled: number;
	  }
	/** A member answered; a secret answer is in the ballot box and not here. */
	| {
			readonly type: 'vote-cast';
			readonly vote: string;
			readonly person: string;
			readonly choice: Choice | null;
	  }
	| {
			readonly type: 'vote-closed';
			readonly vote: string;
			readonly entitled: number;
			readonly counts: Counts;
	  }
	| { readonly type: 'vote-cancelled' | 'vote-recounting' | 'vote-kept'; readonly vote: string };

/** More questions than any day puts. */
export const MOST_VOTES = 100;

/** What a vote may look at. */
export type VoteCircumstances = {
	/** The caller's id of the command. */
	readonly id: string;
	/** Members in the hall now, who alone may vote (domain.md §1.5): what the doors or the desk counted. */
	readonly present: number;
	/** Members summoned: no more can be there. */
	readonly summoned: number;
	/** What lies in the ballot box of a secret vote. */
	readonly box: Counts;
};

/** What a command does to the votes, or why it may not. */
export function decideVote(
	votes: readonly Vote[],
	command: VoteCommand,
	{ id, present, summoned, box }: VoteCircumstances
): VoteEvent | Refusal {
	if (command.command === 'open-vote') {
		if (votes.some(isPending)) return refuse('vote-open');
		if (votes.length >= MOST_VOTES) return refuse('too-many', { most: MOST_VOTES });
		const { question, way } = command;
		const entitled = way === 'hands' ? (command.present ?? present) : present;
		const secret = way === 'pages' && command.secret;
		return (
			impossible(entitled, summoned) ?? {
				type: 'vote-opened',
				vote: id,
				question,
				way,
				secret,
				entitled
			}
		);
	}
	const vote = votes.find((each) => each.id === command.vote);
	if (!vote) return refuse('vote-not-found');
	switch (command.command) {
		case 'cancel-vote':
			// What was announced stands: hands are counted again, and nothing is made unsaid.
			return isOpen(vote) ? { type: 'vote-cancelled', vote: vote.id } : refuse('vote-closed');
		case 'recount-vote':
			return recount(votes, vote);
		case 'keep-vote':
			return vote.isRecounting ? { type: 'vote-kept', vote: vote.id } : refuse('vote-closed');
		case 'close-vote':
			return close(vote, command, { present, summoned, box });
	}
}

/** What a member's answer does to the votes, or why it may not: one answer each, while it is open. */
export function castVote(
	votes: readonly Vote[],
	{ vote: id, person, choice }: { vote: string; person: string; choice: Choice },
	entitled: ReadonlySet<string>
): Extract<VoteEvent, { type: 'vote-cast' }> | Refusal {
	const vote = votes.find((each) => each.id === id);
	if (!vote || vote.way !== 'pages') return refuse('vote-not-found');
	if (!isOpen(vote)) return refuse('vote-closed');
	if (!entitled.has(person)) return refuse('not-entitled');
	if (Object.hasOwn(vote.cast, person)) return refuse('already-voted');
	return { type: 'vote-cast', vote: id, person, choice: vote.secret ? null : choice };
}

/** The votes after something happened to one. */
export function evolveVotes(
	votes: readonly Vote[],
	event: VoteEvent & { readonly at: Instant }
): readonly Vote[] {
	if (event.type === 'vote-opened') {
		const { vote: id, question, way, secret, entitled, at } = event;
		const open = { openedAt: at, closedAt: null, answeredAt: null, cast: {}, counts: null };
		const once = { isRecounting: false, isRecounted: false };
		return [...votes, { id, question, way, secret, entitled, ...open, ...once }];
	}
	if (event.type === 'vote-cancelled') return votes.filter(({ id }) => id !== event.vote);
	return votes.map((vote) => (vote.id === event.vote ? after(vote, event) : vote));
}

/** Whether members may still answer. */
export function isOpen({ closedAt }: Pick<Vote, 'closedAt'>): boolean {
	return closedAt === null;
}

/** Whether the hall waits for its result: it is open, or its hands are being counted again. */
export function isPending(vote: Pick<Vote, 'closedAt' | 'isRecounting'>): boolean {
	return isOpen(vote) || vote.isRecounting;
}

/** Everybody who said anything. */
export function total(counts: Counts): number {
	return counts.for + counts.against + counts.other;
}

/** What was said on pages, as far as it is known here: of a secret vote nothing is. */
export function countCast({ cast }: Pick<Vote, 'cast'>): Counts {
	const said = Object.values(cast);
	const count = (choice: Choice) => said.filter((each) => each === choice).length;
	return { for: count('for'), against: count('against'), other: count('other') };
}

/** Whether more than half of the members present agreed. */
export function isAdopted(counts: Counts, entitled: number): boolean {
	return counts.for * 2 > entitled;
}

function close(
	vote: Vote,
	{ counts: told, present: recounted }: Extract<VoteCommand, { command: 'close-vote' }>,
	{ present, summoned, box }: Omit<VoteCircumstances, 'id'>
): VoteEvent | Refusal {
	// What was announced stands, until hands are counted again.
	if (!isPending(vote)) return refuse('vote-closed');
	if (vote.way === 'pages') {
		const counts = vote.secret ? box : countCast(vote);
		const entitled = Math.max(present, total(counts));
		return { type: 'vote-closed', vote: vote.id, entitled, counts };
	}
	if (!told) return refuse('bad-input', { where: 'counts' });
	const heads = recounted ?? vote.entitled;
	const refusal = recounted === undefined ? null : impossible(recounted, summoned);
	if (refusal) return refusal;
	if (total(told) !== heads) {
		return refuse('hands-do-not-add-up', { counted: total(told), entitled: heads });
	}
	return { type: 'vote-closed', vote: vote.id, entitled: heads, counts: told };
}

/** What was pressed is not counted again, and one question at a time is being counted. */
function recount(votes: readonly Vote[], vote: Vote): VoteEvent | Refusal {
	if (vote.way === 'pages') return refuse('vote-closed');
	if (votes.some(isPending)) return refuse('vote-open');
	return { type: 'vote-recounting', vote: vote.id };
}

/** Refuses a number of members that cannot be there. */
function impossible(entitled: number, summoned: number): Refusal | null {
	if (entitled === 0) return refuse('nobody-entitled');
	return entitled > summoned ? refuse('more-than-members', { entitled, summoned }) : null;
}

function after(vote: Vote, event: VoteEvent & { readonly at: Instant }): Vote {
	switch (event.type) {
		case 'vote-cast':
			return { ...vote, cast: { ...vote.cast, [event.person]: event.choice } };
		case 'vote-recounting':
			return { ...vote, isRecounting: true };
		case 'vote-kept':
			return { ...vote, isRecounting: false };
		case 'vote-closed': {
			const { at, entitled, counts } = event;
			const answeredAt = vote.answeredAt ?? at;
			const closed = { closedAt: at, answeredAt, entitled, counts, isRecounting: false };
			return { ...vote, ...closed, isRecounted: !isOpen(vote) };
		}
		default:
			return vote;
	}
}
