import type { QueuedSpeaker } from '#lib/audience/desk-floor.ts';

type Standing = Pick<QueuedSpeaker, 'id' | 'state'>;

/** Ids of those who can still change places, papers and words from the floor in one order. */
export function idsAhead(speakers: readonly Standing[]): readonly string[] {
	return speakers.filter(({ state }) => state === 'ahead').map(({ id }) => id);
}

/** Names of those who were not called: Next no longer comes to them. */
export function namesPassed(speakers: readonly Pick<QueuedSpeaker, 'name' | 'state'>[]): string {
	const passed = speakers.filter(({ state }) => state === 'passed');
	return passed.map(({ name }) => name).join(', ');
}

/** Whether somebody still waits for the floor, called for or not. */
export function isWaiting({ state }: Pick<QueuedSpeaker, 'state'>): boolean {
	return state === 'ahead' || state === 'passed';
}
