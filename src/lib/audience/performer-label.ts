import type { Conference } from '#lib/conference/conference.ts';

type Unit = Pick<Conference, 'convener' | 'upperFront' | 'committee'>;

/** How the plan speaks of every unit at once, and who that is for one of them. */
const SPOKEN_OF: readonly (readonly [string, (unit: Unit) => string])[] = [
	['Ủy ban MTTQ Việt Nam cấp triệu tập', (unit) => unit.convener],
	['Ủy ban MTTQ Việt Nam cấp trên trực tiếp', (unit) => unit.upperFront],
	['cấp ủy cùng cấp', (unit) => unit.committee]
];

/** The plan's words for a level of government, which mean nothing to whoever reads a programme. */
const PLANNING = /cấp triệu tập|cấp trên|cùng cấp/i;

/** Who will perform, for as long as nobody is named: in the unit's own names, or '' where it has none. */
export function performerLabel(label: string, unit: Unit): string {
	const named = SPOKEN_OF.reduce(
		(text, [general, nameOf]) => (nameOf(unit) ? text.replace(general, nameOf(unit)) : text),
		label
	);
	return PLANNING.test(named) ? '' : named;
}
