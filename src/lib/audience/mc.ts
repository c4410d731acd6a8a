import { outlook, type Outlook } from '#lib/clock/outlook.ts';
import { startsAt } from '#lib/conference/conference.ts';
import type { Phase } from '#lib/run/progress.ts';
import type { Message } from '#lib/run/run.ts';
import { runSheet } from '#lib/run/run-sheet.ts';
import { readEmergencies, readScript, type ReadItem } from '#lib/script/script.ts';
import type { Segment } from '#lib/script/template.ts';
import { stamp, type Stamp, type State } from './state.ts';

/** What the MC's tablet holds: the whole script, so that it can be read with the network gone. */
export type McView = Stamp & {
	readonly name: string;
	readonly phase: Phase;
	readonly rehearsal: boolean;
	readonly cue: string | null;
	readonly script: readonly ReadItem[];
	/** Items passed over today; their words stay readable. */
	readonly skipped: readonly string[];
	readonly outlook: Outlook;
	/** The desk's words not yet acknowledged. */
	readonly messages: readonly Message[];
	readonly emergencies: readonly {
		readonly id: string;
		readonly title: string;
		readonly segments: readonly Segment[];
	}[];
};

/** The MC's view. */
export function mcView(state: State): McView {
	const { conference, people, run, rehearsal } = state;
	const { progress } = run;
	const around = conference.agenda.filter((item) => item.enabled);
	const items = [
		...around.filter((item) => item.part === 'before'),
		...runSheet(conference.agenda, progress).map((row) => row.item),
		...around.filter((item) => item.part === 'after')
	];
	return {
		...stamp(state),
		name: conference.name,
		phase: progress.phase,
		rehearsal,
		cue: progress.cue,
		script: readScript(conference, people, items, progress.figures),
		skipped: progress.skipped,
		outlook: outlook(conference.agenda, progress, startsAt(conference)),
		messages: run.messages.filter((message) => message.seenAt === null),
		emergencies: readEmergencies(conference, people, progress.figures)
	};
}
