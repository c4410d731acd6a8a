import { rate } from '#lib/attendance/tally.ts';
import type { Coming } from '#lib/minutes/comings.ts';
import type { Guests } from '#lib/minutes/guests.ts';
import type { Fixed, Members } from '#lib/minutes/members.ts';
import type { Minutes } from '#lib/minutes/minutes.ts';
import { BLANK, type Passage } from '#lib/minutes/passage.ts';
import { DOORS, LIST, SET_UP, type Source } from '#lib/minutes/source.ts';
import type { Who } from '#lib/minutes/who.ts';
import { m } from '#lib/paraglide/messages.js';
import { hourOf } from './clock.ts';
import { line, list, named, namedWithin, twoFigures } from './line.ts';

/** Who came and who did not: the members, the guests, and who came late or went early. */
export function attendanceWords(minutes: Minutes): readonly Passage[] {
	const { convener } = minutes.conference;
	return [
		line('item', m.minutes_members({ convener })),
		...memberWords(minutes),
		...guestWords(minutes),
		...comingWords(minutes)
	];
}

/** Who chaired, and who kept the record. */
export function officerWords({ officers: { chairs, secretary } }: Minutes): readonly Passage[] {
	const [chair, ...others] = chairs;
	const one = chair ? namedWithin(chair) : BLANK;
	const record = m.minutes_secretary({ who: secretary ? namedWithin(secretary) : BLANK });
	return [
		...(others.length === 0
			? [line('sentence', m.minutes_chair({ who: one }), chair ? [SET_UP] : [])]
			: list(m.minutes_chairs(), chairs, named, () => [SET_UP])),
		line('sentence', record, secretary ? [SET_UP] : [])
	];
}

function memberWords(minutes: Minutes): readonly Passage[] {
	const { members, conference } = minutes;
	const { summoned, came, readOut, closing, sources } = members;
	const figure = (fixed: Fixed | null, words: (of: Told) => string) =>
		fixed ? [line('sentence', words(told(fixed, conference.zone)), fixed.sources)] : [];
	const present =
		came === null
			? line('sentence', m.minutes_came_blank({ summoned, blank: BLANK }))
			: line('sentence', m.minutes_came(turnoutOf(came, summoned)), sources);
	return [
		line('sentence', m.minutes_summoned({ count: summoned }), [LIST]),
		// Where the doors counted nobody, what the hall was told is all that is known.
		...(came === null && readOut ? [] : [present]),
		...figure(readOut, m.minutes_read_out),
		...figure(closing, m.minutes_at_close),
		...absentWords(minutes)
	];
}

function absentWords({ members, closed }: Minutes): readonly Passage[] {
	const { excused, substituted, missing, sources } = members;
	if (missing && missing.length + excused.length + substituted.length === 0)
		return [line('sentence', m.minutes_nobody_absent(), sources)];
	return [
		...list(m.minutes_excused(counted(excused)), excused, absentOne, () => [LIST]),
		...list(
			m.minutes_substituted(counted(substituted)),
			substituted,
			({ who, by }) => m.minutes_substituted_one({ who: named(who), by: namedWithin(by) }),
			() => sources
		),
		...(missing === null
			? [
					line('sentence', m.minutes_missing({ count: BLANK })),
					{ kind: 'room', lines: 2, sources: [] } as const
				]
			: missingWords(missing, sources, closed !== null))
	];
}

/** Why somebody stayed away is for a person to write: nothing is held against whom nobody asked. */
function missingWords(
	missing: readonly Who[],
	sources: readonly Source[],
	isOver: boolean
): readonly Passage[] {
	return isOver
		? list(
				m.minutes_missing(counted(missing)),
				missing,
				(who) => absentOne({ who, reason: '' }),
				() => sources
			)
		: list(m.minutes_missing_yet(counted(missing)), missing, named, () => sources);
}

function absentOne({ who, reason }: Members['excused'][number]): string {
	return m.minutes_absent_one({ who: named(who), reason: reason || BLANK });
}

function guestWords({ guests, members }: Minutes): readonly Passage[] {
	if (members.came === null) {
		return [line('item', m.minutes_guests()), { kind: 'room', lines: 3, sources: [] }];
	}
	if (guests.length === 0) return [];
	return [line('item', m.minutes_guests()), ...guests.flatMap(groupWords)];
}

function groupWords({ group, named: people, others }: Guests): readonly Passage[] {
	const name = group === null ? m.minutes_other_delegates() : inFirst(group);
	if (people.length === 0) {
		const text = m.minutes_group_counted({ group: name, count: twoFigures(others) });
		return [line('sentence', text, [DOORS])];
	}
	return [
		line('sentence', m.minutes_group_named({ group: name }), [DOORS]),
		...people.map(({ who, insteadOf }) =>
			line(
				'point',
				insteadOf
					? m.minutes_instead_of({ who: named(who), absent: namedWithin(insteadOf) })
					: named(who),
				[DOORS]
			)
		),
		...(others > 0
			? [line('point', m.minutes_and_others({ count: twoFigures(others) }), [DOORS])]
			: [])
	];
}

function comingWords({ comings: { late, early }, conference: { zone } }: Minutes) {
	const said = (people: readonly Coming[], words: (of: { list: string }) => string) => {
		const names = people.map(({ who, at }) =>
			m.minutes_coming({ who: who.called, time: hourOf(at, zone) })
		);
		return names.length > 0 ? [line('sentence', words({ list: names.join('; ') }), [DOORS])] : [];
	};
	return [...said(late, m.minutes_late), ...said(early, m.minutes_early)];
}

type Told = ReturnType<typeof turnoutOf> & { readonly time: string };

function told({ present, summoned, at }: Fixed, zone: string): Told {
	return { ...turnoutOf(present, summoned), time: hourOf(at, zone) };
}

function turnoutOf(present: number, summoned: number) {
	return { present, summoned, rate: rate({ present, summoned }) };
}

function counted(people: readonly unknown[]): { count: string } {
	return { count: twoFigures(people.length) };
}

function inFirst(text: string): string {
	return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
