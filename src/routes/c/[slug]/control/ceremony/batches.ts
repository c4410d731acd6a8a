import type { ControlView } from '#lib/audience/control.ts';
import type { DeskBatch, DeskCeremony, DeskRecipient } from '#lib/audience/desk-ceremony.ts';
import { isAnnounced, type Attending, type Mark } from '#lib/awards/attending.ts';

/** The ceremony as it is conducted: who is on the stage, who stands by, and everybody else. */
export type Stage = {
	readonly now: DeskBatch | null;
	/** Who is to stand in the wings. */
	readonly standby: DeskBatch | null;
	readonly others: readonly DeskBatch[];
};

/** What can be said of somebody who is honoured, by one press each. */
export const MARKS = ['here', 'represented', 'absent'] as const;

/** Who stands where. */
export function stageOf({
	batches,
	standby: next
}: Pick<DeskCeremony, 'batches' | 'standby'>): Stage {
	const now = batches.find(({ state }) => state === 'now') ?? null;
	const standby = batches.find(({ code }) => code === next) ?? null;
	return { now, standby, others: batches.filter((each) => each !== now && each !== standby) };
}

/** The letters of the batches that can still change places, in today's order. */
export function codesAhead(batches: readonly DeskBatch[]): readonly string[] {
	return batches.filter(({ state }) => state === 'ahead').map(({ code }) => code);
}

/** The letters of batches that come up and were not called: Next no longer comes to them. */
export function codesPassed(batches: readonly DeskBatch[]): readonly string[] {
	return batches.filter(({ state }) => state === 'passed').map(({ code }) => code);
}

/** The letters of batches nobody comes up for. */
export function codesOfNobody(batches: readonly DeskBatch[]): readonly string[] {
	return batches.filter(({ state }) => state === 'nobody').map(({ code }) => code);
}

/** Those that going on to another item would leave uncalled, while the run stands in the awards. */
export function codesLeft({ ceremony, item }: Pick<ControlView, 'ceremony' | 'item'>) {
	if (ceremony === null || item !== ceremony.item) return [];
	return ceremony.batches
		.filter(({ state }) => state === 'ahead' || state === 'passed')
		.map(({ code }) => code);
}

/** Whether a batch can be called up: from its item, or whenever Next does not come to it any more. */
export function mayCall(
	{ cue, state }: Pick<DeskBatch, 'cue' | 'state'>,
	{ phase, item, ceremony }: Pick<ControlView, 'phase' | 'item' | 'ceremony'>
): boolean {
	const isUnderWay = phase === 'running' || phase === 'paused';
	if (!isUnderWay || cue === null) return false;
	return state === 'passed' || (state === 'ahead' && item === ceremony?.item);
}

/** Whether a batch that was given can be called up again. */
export function mayRecall(
	{ state }: Pick<DeskBatch, 'state'>,
	{ phase }: Pick<ControlView, 'phase'>
): boolean {
	return state === 'done' && (phase === 'running' || phase === 'paused');
}

/** Whether it must be settled who hands it over: it comes up, and nobody who was chosen is there. */
export function lacksPresenter({ presenter, state }: DeskBatch): boolean {
	return presenter === null && state !== 'done' && state !== 'nobody';
}

/** How many of a batch receive, as far as anybody knows: themselves, or somebody for them. */
export function countReceiving({ recipients }: Pick<DeskBatch, 'recipients'>): number {
	return recipients.filter(({ attending }) => isAnnounced(attending)).length;
}

/** How many of a batch nobody has seen yet. */
export function countMissing({ recipients }: DeskBatch): number {
	return recipients.filter(({ attending }) => attending.as === 'missing').length;
}

/** What a human said of somebody; null when only the doors or nobody did. */
export function markOf({ attending, isMarked }: DeskRecipient): Attending['as'] | null {
	return isMarked ? attending.as : null;
}

/** What pressing a mark asks for: the same again takes it back. */
export function pressed(recipient: DeskRecipient, as: 'here' | 'absent') {
	const mark: Mark | null = markOf(recipient) === as ? null : { as };
	return { command: 'mark-award', award: recipient.award, mark } as const;
}
