import { mcView } from '#lib/audience/mc.ts';
import type { State } from '#lib/audience/state.ts';
import { schedule } from '#lib/clock/schedule.ts';
import { startsAt } from '#lib/conference/conference.ts';
import type { ReadCue, ReadItem, ReadLine } from '#lib/script/script.ts';
import type { Instant } from '#lib/time/instant.ts';
import { ofMeeting } from './meeting.ts';

/** A cue as it stands on paper. */
export type PrintedCue = ReadCue & {
	/** The how manieth of its item, from 1. */
	readonly step: number;
};

/** An item as it stands on paper. */
export type PrintedItem = Omit<ReadItem, 'cues'> & {
	readonly cues: readonly PrintedCue[];
	/** As planned; null for what the day itself added. */
	readonly slot: { readonly from: Instant; readonly to: Instant } | null;
	/** Passed over today; its words stay readable. */
	readonly isSkipped: boolean;
};

/** A ready-made sentence for when something goes wrong. */
export type Emergency = Pick<ReadLine, 'segments'> & { readonly title: string };

/** The MC's script on paper. */
type PrintedScript = {
	readonly items: readonly PrintedItem[];
	readonly emergencies: readonly Emergency[];
};

/** The whole script with its words as the MC's tablet would have them now. */
export function printedScript(state: State): PrintedScript {
	const { conference } = state;
	const { script, skipped, emergencies } = mcView(ofMeeting(state));
	const slots = new Map(
		schedule(conference.agenda, startsAt(conference)).map((slot) => [slot.item.id, slot])
	);
	return {
		items: script.map((item) => ({
			...item,
			slot: slots.get(item.id) ?? null,
			isSkipped: skipped.includes(item.id),
			cues: item.cues.map((cue, index) => ({ ...cue, step: index + 1 }))
		})),
		emergencies
	};
}
