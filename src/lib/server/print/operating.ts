import type { CueScene } from '#lib/agenda/agenda.ts';
import { m } from '#lib/paraglide/messages.js';
import { programmeRows, type ProgrammeRow, type Step } from '#lib/print/programme.ts';
import type { Row } from '#lib/typeset/block.ts';
import { A4, lying, mm } from '#lib/typeset/length.ts';
import { cell, paragraph, row, span, table } from '#lib/typeset/make.ts';
import type { Print } from '#lib/typeset/print.ts';
import { VI } from '../paper-language.ts';
import type { Order } from './order.ts';
import { numberCell, performerCell, timeCell } from './programme-cells.ts';
import { programmeHeading } from './programme-heading.ts';
import { evenMargins, tied, whole } from './style.ts';
import { headCell } from './table-head.ts';

/** Behind the line of an item, so that its steps stand out below it. */
const SHADE = '#eeeeee';
const COLUMNS = [11, 26, 90, 56, 32, 47];
const TICK: number = mm(3.2);

/** The programme for those who run the day: every step to tick, who sees to it, what the wall shows. */
export function operatingPrint({ state }: Order): Print {
	const { conference } = state;
	const head = [
		m.print_number({}, VI),
		m.print_time({}, VI),
		m.print_steps({}, VI),
		m.print_performer({}, VI),
		m.print_wall({}, VI),
		m.print_note({}, VI)
	];
	const rows = programmeRows(state).flatMap((each) => [
		itemRow(each, conference.zone),
		...each.cues.map((step) => stepRow(step, each))
	]);
	const blocks = [
		...programmeHeading(m.print_operating({}, VI), conference),
		table(COLUMNS, rows, {
			head: [row(head.map(headCell))],
			rule: 0.6,
			padding: { x: 4, y: 2.5 },
			before: 8
		})
	];
	const how = { numbered: true, atMost: null, folded: false, about: null };
	const sheets = { kind: 'sheets', size: lying(A4), margins: evenMargins(mm(15)), blocks } as const;
	return {
		title: m.print_operating_title({ name: conference.name }, VI),
		sections: [{ ...sheets, ...how }]
	};
}

/** An item does not stand at the foot of a page without its first step. */
function itemRow(item: ProgrammeRow, zone: string): Row {
	const title = cell(paragraph(span(tied(item.title), 'serif-bold', 12)));
	const cells = [numberCell(item), timeCell(item, zone), title, performerCell(item)];
	return row(
		[...cells, cell([]), cell([])].map((each) => ({ ...each, fill: SHADE })),
		{ keepsNext: item.cues.length > 0 }
	);
}

function stepRow({ title, scene, by }: Step, item: ProgrammeRow): Row {
	return row([
		cell([]),
		cell({ kind: 'tick-box', side: TICK }, { place: 'middle' }),
		cell(paragraph(span(tied(title), 'serif', 12))),
		cell(paragraph(span(responsible(by, item), 'serif', 12))),
		cell(paragraph(span(sceneName(scene), 'serif-italic', 11))),
		cell([])
	]);
}

function responsible(by: Step['by'], { performer }: ProgrammeRow): string {
	if (by === 'performer') return whole(performer);
	const words = { mc: m.print_step_by_mc({}, VI), chair: m.print_step_by_chair({}, VI) };
	return by.map((voice) => words[voice]).join(', ');
}

function sceneName(scene: CueScene): string {
	switch (scene) {
		case 'backdrop':
			return m.print_scene_backdrop({}, VI);
		case 'agenda':
			return m.print_scene_agenda({}, VI);
		case 'item':
			return m.print_scene_item({}, VI);
		case 'speaker':
			return m.print_scene_speaker({}, VI);
		case 'batch':
			return m.print_scene_batch({}, VI);
		case 'break':
			return m.print_scene_break({}, VI);
	}
}
