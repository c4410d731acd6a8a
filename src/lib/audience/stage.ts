import type { ItemClock } from '#lib/clock/item-clock.ts';
import { turnClock } from '#lib/clock/turn-clock.ts';
import { speakerName } from '#lib/discussion/speaker.ts';
import type { Phase } from '#lib/run/progress.ts';
import { turnsOf } from '#lib/turns/lay-out.ts';
import { speakerNow } from '#lib/turns/now.ts';
import { deskCeremony, type DeskBatch } from './desk-ceremony.ts';
import { stamp, type Stamp, type State } from './state.ts';

/** Who stands where, as the wings line them up; nothing of why anybody is not there. */
export type StageBatch = Pick<
	DeskBatch,
	'code' | 'number' | 'kind' | 'form' | 'presenter' | 'presenterTitle'
> & {
	readonly places: readonly {
		readonly place: number;
		/** Null where a gap is left. */
		readonly name: string | null;
		readonly title: string;
		/** "Bà Hồ Ngọc Thúy": who receives it for them. */
		readonly by: string | null;
	}[];
};

/** The screen at the rostrum and in the wings: how long is left, the chair's word, who stands where. */
export type StageView = Stamp & {
	readonly name: string;
	readonly phase: Phase;
	/** The speaker's time; null while nobody has the floor. */
	readonly clock: ItemClock | null;
	/** Who is to get ready at the rostrum; null for nobody. */
	readonly next: string | null;
	/** The chair's word to the speaker; '' for none. */
	readonly sign: string;
	/** Who is on the stage, or called to it; null outside the ceremony. */
	readonly batch: StageBatch | null;
	/** Who is to stand by in the wings; null when nobody comes after. */
	readonly standby: StageBatch | null;
};

/** The view of the speaker's screen. */
export function stageView(state: State): StageView {
	const { conference, people, run } = state;
	const { progress } = run;
	const speaking = progress.phase === 'ended' ? null : speakerNow(conference, progress);
	const isCeremony =
		progress.phase !== 'ended' &&
		conference.agenda.some(({ id, kind }) => id === progress.item && kind === 'awards');
	const batches = isCeremony ? (deskCeremony(state)?.batches ?? []) : [];
	const here = batches.findIndex(({ state: stands }) => stands === 'now');
	const ahead =
		here >= 0 ? batches[here + 1] : batches.find(({ state: stands }) => stands === 'ahead');
	const { paper, floor } = turnsOf(conference, progress);
	const [first] = progress.turn === null ? [...paper, ...floor] : [];
	const isDiscussion = conference.agenda.some(
		({ id, kind }) => id === progress.item && kind === 'discussion'
	);
	const next = speaking?.next ?? (isDiscussion && first?.kind === 'paper' ? first.speaker : null);
	return {
		...stamp(state),
		name: conference.name,
		phase: progress.phase,
		clock: speaking && turnClock(progress, speaking.id, speaking.minutes),
		next: next && speakerName(next, people),
		sign: progress.floor.sign,
		batch: stageBatch(batches[here]),
		standby: stageBatch(ahead)
	};
}

function stageBatch(batch: DeskBatch | undefined): StageBatch | null {
	if (!batch) return null;
	const { code, number, kind, form, presenter, presenterTitle, recipients } = batch;
	return {
		...{ code, number, kind, form, presenter, presenterTitle },
		places: recipients.map(({ place, name, title, attending }) => {
			const isGap = attending.as === 'absent' || attending.as === 'withdrawn';
			return {
				place,
				name: isGap ? null : name,
				title: isGap ? '' : title,
				by: attending.as === 'represented' ? attending.by : null
			};
		})
	};
}
