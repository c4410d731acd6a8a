import * as v from 'valibot';
import { MOST_PEOPLE } from '#lib/people/person.ts';
import { SPEAKER_MINUTES } from '#lib/discussion/speaker.ts';
import { LIMITS } from '#lib/text/limits.ts';
import { CHOICES, WAYS } from '#lib/vote/vote.ts';
import { speakerFields } from './discussion.ts';
import { id, line, requestId, words } from './text.ts';

const mark = v.variant('as', [
	v.object({ as: v.picklist(['here', 'absent', 'withdrawn']) }),
	v.object({ as: v.literal('represented'), by: words(LIMITS.name) })
]);
const before = v.nullable(id);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PEOPLE));
const moreMinutes = v.pipe(
	v.number(),
	v.integer(),
	v.minValue(-SPEAKER_MINUTES.most),
	v.maxValue(SPEAKER_MINUTES.most)
);

/** A desk's commands to the ceremony, the floor and the vote with the caller's id, as they arrive. */
export const turnCommands = [
	v.object({
		id: requestId,
		command: v.literal('mark-award'),
		award: id,
		mark: v.nullable(mark)
	}),
	v.object({ id: requestId, command: v.literal('place-batch'), batch: id, before }),
	v.object({ id: requestId, command: v.literal('recall-batch'), batch: id }),
	v.object({
		id: requestId,
		command: v.literal('choose-presenter'),
		batch: id,
		person: v.nullable(id)
	}),
	v.object({
		id: requestId,
		command: v.literal('admit'),
		request: id,
		topic: v.optional(line(LIMITS.title))
	}),
	v.object({ id: requestId, command: v.literal('decline'), request: id }),
	v.object({
		id: requestId,
		command: v.literal('add-speaker'),
		speaker: v.object(speakerFields)
	}),
	v.object({ id: requestId, command: v.literal('place-speaker'), speaker: id, before }),
	v.object({
		id: requestId,
		command: v.picklist(['drop-speaker', 'recall-speaker', 'restart-clock']),
		speaker: id
	}),
	v.object({
		id: requestId,
		command: v.literal('retitle-speaker'),
		speaker: id,
		topic: line(LIMITS.title)
	}),
	v.object({
		id: requestId,
		command: v.literal('give-time'),
		speaker: id,
		minutes: moreMinutes
	}),
	v.object({ id: requestId, command: v.literal('sign'), text: line(LIMITS.name) }),
	v.object({
		id: requestId,
		command: v.literal('open-vote'),
		question: words(LIMITS.message),
		way: v.picklist(WAYS),
		secret: v.boolean(),
		present: v.optional(count)
	}),
	v.object({
		id: requestId,
		command: v.literal('close-vote'),
		vote: id,
		counts: v.optional(v.object({ for: count, against: count, other: count })),
		present: v.optional(count)
	}),
	v.object({
		id: requestId,
		command: v.picklist(['cancel-vote', 'recount-vote', 'keep-vote']),
		vote: id
	})
] as const;

/** What somebody asks from their own page with the caller's id, as it arrives. */
export const ownInput = v.variant('command', [
	v.object({ id: requestId, command: v.literal('ask-floor'), topic: line(LIMITS.title) }),
	v.object({ id: requestId, command: v.literal('withdraw-floor'), request: id }),
	v.object({
		id: requestId,
		command: v.literal('cast'),
		vote: id,
		choice: v.picklist(CHOICES)
	})
]);
