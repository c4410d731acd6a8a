import type { DiscussionChange } from '../edit-discussion.ts';
import type { UnderstoodPaper } from './understand.ts';

/**
 * The one change that takes in all that is new or changed, and nothing else.
 * @param newId makes the id of a new paper
 */
export function importOf(
	lines: readonly UnderstoodPaper[],
	newId: () => string
): Extract<DiscussionChange, { change: 'papers' }> {
	return {
		change: 'papers',
		set: lines
			.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
			.map(({ speaker }) => ({ ...speaker, id: speaker.id || newId() })),
		removed: []
	};
}
