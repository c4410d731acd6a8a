import type { QueuedSpeaker } from '#lib/audience/desk-floor.ts';

/** Ids of those who can change places with a speaker: still ahead, and of their kind. */
export function idsAhead(
	speakers: readonly QueuedSpeaker[],
	kind: QueuedSpeaker['kind']
): readonly string[] {
	return speakers
		.filter((each) => each.state === 'ahead' && each.kind === kind)
		.map(({ id }) => id);
}
