import type { Speaker } from '#lib/discussion/speaker.ts';

/** What a form about a paper is typed into. */
export type PaperDraft = { -readonly [field in keyof Omit<Speaker, 'id'>]: Speaker[field] };

/** What the list of people knows of each, by id. */
export type Known = Readonly<Record<string, Pick<Speaker, 'honorific' | 'name' | 'unit'>>>;

/** What is known of a paper, for its form; null is a new one, which is given so many minutes. */
export function paperFields(paper: Speaker | null, minutes: number): PaperDraft {
	if (!paper) return { honorific: '', name: '', unit: '', topic: '', minutes, personId: null };
	const { honorific, name, unit, topic, personId } = paper;
	return { honorific, name, unit, topic, minutes: paper.minutes, personId };
}
