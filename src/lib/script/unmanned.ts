import { activeItems, type Item } from '#lib/agenda/agenda.ts';
import { performanceOf } from '#lib/people/performance.ts';
import { remember } from './remember.ts';
import { gaps } from './script.ts';
import { PERFORMER_NAMES } from './vocabulary.ts';

/**
 * Items that will take place and have nobody to perform them: whoever was chosen has sent their
 * excuses and nobody stands in, or their words call somebody by name and nobody was chosen.
 */
export const unmanned = remember((conference, people): readonly Item[] => {
	const open = gaps(conference, people);
	return activeItems(conference.agenda).filter((item) => {
		const { person, variant } = performanceOf(item, people);
		if (person) return variant === 'absent';
		const once = new Map(
			item.cues
				.filter(({ each }) => each === null)
				.flatMap(({ lines }) => lines.map(({ id, text }) => [id, text]))
		);
		return open.some(
			({ item: id, line, name }) => id === item.id && isPerformers(name, once.get(line))
		);
	});
});

/** A line that opens a list calls those of the list, and not whoever performs the item. */
function isPerformers(name: string, text: string | undefined): boolean {
	return (
		text !== undefined &&
		!text.includes('{{#') &&
		(PERFORMER_NAMES as readonly string[]).includes(name)
	);
}
