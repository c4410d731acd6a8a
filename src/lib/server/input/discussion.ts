import * as v from 'valibot';
import { MOST_PAPERS, SPEAKER_MINUTES } from '#lib/discussion/speaker.ts';
import { LIMITS } from '#lib/text/limits.ts';
import { areDistinct, id, line, requestId, words } from './text.ts';

const speakingMinutes = v.pipe(
	v.number(),
	v.integer(),
	v.minValue(SPEAKER_MINUTES.least),
	v.maxValue(SPEAKER_MINUTES.most)
);

/** Who speaks and about what, as it is typed or imported. */
export const speakerFields = {
	honorific: line(LIMITS.short),
	name: words(LIMITS.name),
	unit: line(LIMITS.title),
	topic: line(LIMITS.title),
	personId: v.nullable(id)
};

const paper = v.object({ id, ...speakerFields, minutes: speakingMinutes });

/** Changes of what is prepared for the discussion with the caller's id, as they arrive. */
export const discussionChanges = [
	v.object({
		id: requestId,
		change: v.literal('papers'),
		set: v.pipe(
			v.array(paper),
			v.maxLength(MOST_PAPERS),
			v.check((list) => areDistinct(list.map((each) => each.id)))
		),
		removed: v.pipe(v.array(id), v.maxLength(MOST_PAPERS))
	}),
	v.object({
		id: requestId,
		change: v.literal('paper-order'),
		papers: v.pipe(v.array(id), v.maxLength(MOST_PAPERS))
	}),
	v.object({
		id: requestId,
		change: v.literal('speaking-times'),
		paperMinutes: speakingMinutes,
		floorMinutes: speakingMinutes
	})
] as const;
