import { m } from '#lib/paraglide/messages.js';
import type { Became, Comparison, Line } from '#lib/report/comparison.ts';
import type { Named } from '#lib/report/performer.ts';
import { clockFace, wholeMinutes } from '#lib/time/clock-face.ts';
import type { Language } from './wording.ts';

const BECAME: Readonly<Record<Became, ((_: object, language: Language) => string) | null>> = {
	held: null,
	now: m.report_became_now,
	ahead: m.report_became_ahead,
	'cut-short': m.report_became_cut_short,
	skipped: m.report_became_skipped,
	unheld: m.report_became_unheld
};

/** What is to be said of an item besides its times. */
export function lineNotes(
	{ became, planned, moved, actual }: Line,
	language: Language
): readonly string[] {
	const count = actual?.spans.length ?? 0;
	const minutes = actual?.paused ?? 0;
	const standing = BECAME[became];
	return [
		...(standing ? [standing({}, language)] : []),
		...(planned === null ? [m.report_inserted({}, language)] : []),
		...(moved ? [m.report_moved({}, language)] : []),
		...(count > 1 ? [m.report_again({ count }, language)] : []),
		...(minutes > 0 ? [m.report_paused_for({ minutes }, language)] : [])
	];
}

/** Who performed an item, in whose place; '' where it names nobody. */
export function performerWords(performer: Named | 'unknown' | null, language: Language): string {
	if (!performer) return '';
	if (performer === 'unknown') return m.report_performer_unknown({}, language);
	const { name, title, insteadOf } = performer;
	const who = title === '' ? name : `${name} – ${title}`;
	return insteadOf === null ? who : `${who} (${m.report_instead({ name: insteadOf }, language)})`;
}

/** The day as a whole, a sentence each; none before it began. */
export function summary(
	comparison: Comparison,
	zone: string,
	language: Language
): readonly string[] {
	const { startedAt, planned, minutes, paused } = comparison;
	if (startedAt === null || minutes === null) return [];
	const length = { minutes, planned: wholeMinutes(planned.to - planned.from) };
	return [
		m.report_began(
			{ time: clockFace(startedAt, zone), planned: clockFace(planned.from, zone) },
			language
		),
		...ending(comparison, zone, language),
		...(comparison.phase === 'ended'
			? [
					paused > 0
						? m.report_lasted_paused({ ...length, paused }, language)
						: m.report_lasted(length, language)
				]
			: []),
		...lists(comparison, language)
	];
}

function ending(
	{ phase, end, planned, late }: Comparison,
	zone: string,
	language: Language
): readonly string[] {
	const time = clockFace(end, zone);
	// Half a day away from the plan there is nothing to compare with.
	if (late === null) return phase === 'ended' ? [m.report_ended_only({ time }, language)] : [];
	const told = {
		...{ time, planned: clockFace(planned.to, zone) },
		late: latenessWords(late, language)
	};
	return [phase === 'ended' ? m.report_ended(told, language) : m.report_expected(told, language)];
}

function latenessWords(late: number, language: Language): string {
	if (late > 0) return m.report_late({ minutes: late }, language);
	if (late < 0) return m.report_early({ minutes: -late }, language);
	return m.report_on_time({}, language);
}

/** Items that did not go as planned, by what became of them. */
function lists({ lines }: Comparison, language: Language): readonly string[] {
	const named = (wanted: (line: Line) => boolean) =>
		lines
			.filter(wanted)
			.map(({ title }) => title)
			.join('; ');
	return (
		[
			[m.report_list_skipped, named(({ became }) => became === 'skipped' || became === 'unheld')],
			[m.report_list_cut_short, named(({ became }) => became === 'cut-short')],
			[m.report_list_moved, named(({ moved }) => moved)],
			[m.report_list_inserted, named(({ planned }) => planned === null)]
		] as const
	)
		.filter(([, items]) => items !== '')
		.map(([sentence, items]) => sentence({ items }, language));
}
