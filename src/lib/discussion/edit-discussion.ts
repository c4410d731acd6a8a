import type { People } from '#lib/people/person.ts';
import { refuse, type Refusal } from '#lib/refusal.ts';
import type { Floor } from './floor.ts';
import { isTaken, MOST_PAPERS, type Discussion, type Speaker } from './speaker.ts';

/** One edit of what is prepared for the discussion. */
export type DiscussionChange =
	/** Puts papers on the list, each in the place of whatever bore its id; takes others off. */
	| {
			readonly change: 'papers';
			readonly set: readonly Speaker[];
			readonly removed: readonly string[];
	  }
	/** All papers, in the order in which they will be heard. */
	| { readonly change: 'paper-order'; readonly papers: readonly string[] }
	| {
			readonly change: 'speaking-times';
			readonly paperMinutes: number;
			readonly floorMinutes: number;
	  };

/** What an edit of the discussion may look at. */
export type DiscussionCircumstances = {
	readonly people: People;
	/** Who is speaking; null for nobody. */
	readonly turn: string | null;
	/** Who was admitted from the floor keeps their id for themselves. */
	readonly floor: Pick<Floor, 'admitted'>;
};

/** The discussion after an edit, or why it may not be made. */
export function editDiscussion(
	discussion: Discussion,
	change: DiscussionChange,
	{ people, turn, floor }: DiscussionCircumstances
): Discussion | Refusal {
	if (change.change === 'speaking-times') {
		const { paperMinutes, floorMinutes } = change;
		return { ...discussion, paperMinutes, floorMinutes };
	}
	const known = new Map(discussion.papers.map((paper) => [paper.id, paper]));
	if (change.change === 'paper-order') {
		const papers = change.papers.flatMap((id) => known.get(id) ?? []);
		const isWhole = new Set(papers).size === known.size && change.papers.length === known.size;
		return isWhole ? { ...discussion, papers } : refuse('bad-input', { where: 'papers' });
	}
	const { set, removed } = change;
	if (turn !== null && removed.includes(turn)) return refuse('turn-now');
	const placed = new Map(set.map((paper) => [paper.id, paper]));
	const papers = [
		...discussion.papers.map((paper) => placed.get(paper.id) ?? paper),
		...set.filter(({ id }) => !known.has(id))
	].filter(({ id }) => !removed.includes(id));
	if (set.some(({ id }) => isTaken(id, floor.admitted))) return refuse('id-reused');
	if (papers.length > MOST_PAPERS) return refuse('too-many', { most: MOST_PAPERS });
	const stranger = set.find(({ personId }) => personId !== null && !people.has(personId));
	if (stranger) return refuse('person-not-found', { person: stranger.personId ?? '' });
	return { ...discussion, papers };
}
