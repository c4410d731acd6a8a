import type { QueuedSpeaker } from '#lib/audience/desk-floor.ts';

/**
 * Before whom a speaker stands once they have moved a step among those of their kind who are still
 * ahead: null for the end, undefined where no step is left.
 */
export function stepBefore(
	speakers: readonly Pick<QueuedSpeaker, 'id' | 'kind' | 'state'>[],
	mover: Pick<QueuedSpeaker, 'id' | 'kind'>,
	by: 'earlier' | 'later'
): string | null | undefined {
	const ids = speakers
		.filter(({ kind, state }) => kind === mover.kind && state === 'ahead')
		.map(({ id }) => id);
	const at = ids.indexOf(mover.id);
	if (by === 'earlier') return ids[at - 1];
	return at < 0 || at === ids.length - 1 ? undefined : (ids[at + 2] ?? null);
}
