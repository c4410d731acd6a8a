import { anAward, aConference, aCue, anItem, aSpeaker } from '#lib/testing/make.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import type { Mark } from '#lib/awards/attending.ts';
import { NO_CEREMONY } from '#lib/awards/ceremony.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import type { People } from '#lib/people/person.ts';
import { READY, type Progress } from '#lib/run/progress.ts';
import { laidOut } from '#lib/turns/lay-out.ts';

/** A discussion with an invitation between papers and floor, and a ceremony. */
export const agenda = [
	anItem({
		id: 'discussion',
		kind: 'discussion',
		cues: [
			aCue({ id: 'rules' }),
			aCue({ id: 'paper', each: 'paper' }),
			aCue({ id: 'invite' }),
			aCue({ id: 'floor', each: 'floor' }),
			aCue({ id: 'sum-up' })
		]
	}),
	anItem({
		id: 'awards',
		kind: 'awards',
		cues: [
			aCue({ id: 'read' }),
			aCue({ id: 'call', each: 'batch' }),
			aCue({ id: 'photo', each: 'batch' })
		]
	})
];
/** Two papers; a batch of one, and a batch of two. */
export const conference = aConference({
	agenda,
	awards: {
		...NO_AWARDS,
		list: [anAward({ id: 'w1', kind: 'Bằng khen' }), anAward({ id: 'w2' }), anAward({ id: 'w3' })]
	},
	discussion: { ...NO_DISCUSSION, papers: [aSpeaker({ id: 'p1' }), aSpeaker({ id: 'p2' })] }
});
/** A day that stands somewhere. */
export const day = (changes: Partial<Progress> = {}): Progress => ({ ...READY, ...changes });
/** The ids of a day's cues, item by item. */
export const cues = (progress: Progress, of = conference, people?: People) =>
	laidOut(of, progress, people).map((item) => item.cues.map(({ id }) => id));
/** A ceremony of which somebody said who came up. */
export const marked = (marks: Readonly<Record<string, Mark>>) => ({ ...NO_CEREMONY, marks });
export const withdrawn: Mark = { as: 'withdrawn' };
export const absent: Mark = { as: 'absent' };

/** Somebody's turn for one instant. */
export const stay = (turn: string, at: number, item = 'discussion') => ({
	...{ item, turn, from: at, to: at + 1, paused: 0 }
});
