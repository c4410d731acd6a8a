import type { ItemKind } from '#lib/agenda/agenda.ts';
import type { ItemClock } from '#lib/clock/item-clock.ts';
import { turnClock } from '#lib/clock/turn-clock.ts';
import type { Phase } from '#lib/run/progress.ts';
import { isPending } from '#lib/vote/vote.ts';
import { speakerNow } from '#lib/turns/now.ts';
import { deskCeremony, type DeskBatch } from './desk-ceremony.ts';
import { deskFloor } from './desk-floor.ts';
import { stamp, type Stamp, type State } from './state.ts';

/** Who stands where, as the wings line them up; nothing of why anybody is not there. */
export type StageBatch = Pick<
	DeskBatch,
	'code' | 'number' | 'kind' | 'form' | 'presenter' | 'presenterTitle'
> & {
	/** Nobody once it is known that none of them comes up. */
	readonly places: readonly {
		readonly place: number;
		/** Null where a gap is left. */
		readonly name: string | null;
		readonly title: string;
		/** "Bà Hồ Ngọc Thúy": who receives it for them. */
		readonly by: string | null;
		/** The doors have not seen them: the wings have to look for them. */
		readonly isUnseen: boolean;
	}[];
};

/** The screen at the rostrum and in the wings: how long is left, the chair's word, who stands where. */
export type StageView = Stamp & {
	readonly name: string;
	readonly phase: Phase;
	/** The speaker's time; null while nobody has the floor. */
	readonly clock: ItemClock | null;
	/** Who is to get ready while nobody has the floor; null for nobody. */
	readonly next: string | null;
	/** The chair's word to the speaker; '' for none. */
	readonly sign: string;
	/** A question is before the members: whoever has the floor waits. */
	readonly isVoting: boolean;
	/** Who is on the stage, or called to it; null outside the ceremony. */
	readonly batch: StageBatch | null;
	/** Who is to stand by in the wings; null when nobody comes after. */
	readonly standby: StageBatch | null;
};

/** The view of the speaker's screen. */
export function stageView(state: State): StageView {
	const { conference, people, run } = state;
	const { progress } = run;
	const speaking = progress.phase === 'ended' ? null : speakerNow(conference, progress, people);
	const ceremony = isAt('awards', state) ? deskCeremony(state) : null;
	return {
		...stamp(state),
		name: conference.name,
		phase: progress.phase,
		clock: speaking && turnClock(run, speaking.id, speaking.minutes),
		// Whoever speaks sees their own time and nothing of anybody else.
		next: speaking ? null : nextSpeaker(state),
		sign: speaking || isAt('discussion', state) ? progress.floor.sign : '',
		isVoting: progress.phase !== 'ended' && run.votes.some(isPending),
		batch: stageBatch(ceremony?.batches.find(({ state: stands }) => stands === 'now')),
		standby: stageBatch(ceremony?.batches.find(({ code }) => code === ceremony.standby))
	};
}

function isAt(kind: ItemKind, { conference, run: { progress } }: State): boolean {
	const item = conference.agenda.find(({ id }) => id === progress.item);
	return progress.phase !== 'ended' && item?.kind === kind;
}

function nextSpeaker(state: State): string | null {
	if (!isAt('discussion', state)) return null;
	const { speakers, next } = deskFloor(state);
	return speakers.find(({ id }) => id === next)?.name ?? null;
}

function stageBatch(batch: DeskBatch | undefined): StageBatch | null {
	if (!batch) return null;
	const { code, number, kind, form, presenter, presenterTitle, recipients } = batch;
	const places = recipients.map(({ place, name, title, attending }) => {
		const isGap = attending.as === 'absent' || attending.as === 'withdrawn';
		return {
			place,
			name: isGap ? null : name,
			title: isGap ? '' : title,
			by: attending.as === 'represented' ? attending.by : null,
			isUnseen: attending.as === 'missing'
		};
	});
	return {
		...{ code, number, kind, form, presenter, presenterTitle },
		places: places.some(({ name }) => name !== null) ? places : []
	};
}
