import {
	publicTitle,
	type Cue,
	type CueScene,
	type Line,
	type Part,
	type Variant
} from '#lib/agenda/agenda.ts';
import { performerLabel } from '#lib/audience/performer-label.ts';
import type { State } from '#lib/audience/state.ts';
import { schedule } from '#lib/clock/schedule.ts';
import { startsAt } from '#lib/conference/conference.ts';
import { performanceOf } from '#lib/people/performance.ts';
import { fullName, fullTitle } from '#lib/people/person.ts';
import type { Instant } from '#lib/time/instant.ts';

/** A line of the programme as it is planned. */
export type ProgrammeRow = {
	/** Official items are numbered; what surrounds them is not. */
	readonly number: number | null;
	readonly part: Part;
	readonly title: string;
	readonly from: Instant;
	readonly to: Instant;
	/** Who does it, and in what post; both '' when nobody is named. */
	readonly performer: string;
	readonly post: string;
	readonly cues: readonly Step[];
};

/** A step of an item, and who sees to it: whoever has words to read in it, else whoever performs. */
export type Step = {
	readonly title: string;
	readonly scene: CueScene;
	readonly by: readonly Line['voice'][] | 'performer';
};

/** The programme as planned: an item that is switched off is gone, and the rest renumbered. */
export function programmeRows({ conference, people }: State): readonly ProgrammeRow[] {
	return schedule(conference.agenda, startsAt(conference)).map(({ item, number, from, to }) => {
		const { person, variant } = performanceOf(item, people);
		const isNamed = person !== null && variant !== 'absent';
		return {
			number,
			part: item.part,
			title: publicTitle(item),
			from,
			to,
			performer: isNamed ? fullName(person) : performerLabel(item.performerLabel, conference),
			post: isNamed ? fullTitle(person) : '',
			cues: item.cues.map((cue) => stepOf(cue, variant))
		};
	});
}

function stepOf({ title, scene, lines }: Cue, variant: Variant): Step {
	const read = lines.filter(
		({ kind, when }) => kind === 'spoken' && (when === 'always' || when === variant)
	);
	const voices = [...new Set(read.map(({ voice }) => voice))];
	return { title, scene, by: voices.length > 0 ? voices : 'performer' };
}
