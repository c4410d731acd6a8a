import type { Person } from '#lib/people/person.ts';
import { NO_AWARDS, type Award, type Awards, type Decision } from '#lib/awards/award.ts';
import { findColumns } from '#lib/awards/import/columns.ts';
import type { Reading } from '#lib/awards/import/reading.ts';
import { understand } from '#lib/awards/import/understanding.ts';
import { anAward, aPerson } from './make.ts';

/** How an office heads a list of awards. */
export const AWARD_HEADING = [
	'STT',
	'Tên tập thể / Họ và tên',
	'Chức vụ, đơn vị',
	'Hình thức khen'
];
/** A line below it, and what stands above it. */
export const AWARD_ROW = ['1', 'Ông Dương Chí Tuấn', 'Phường 11', 'Giấy khen'];
export const AWARD_TITLE = [
	'(Kèm theo Quyết định số 15/QĐ-MTTQ-BTT ngày 20 tháng 4 năm 2022)',
	'',
	'',
	''
];

const KNOWN: Decision = { id: 'd', number: '15/QĐ-MTTQ-BTT', date: '', issuer: '', signer: '' };

/** A sheet of awards as it is understood, against nothing unless something is said. */
export function readAwards(rows: readonly (readonly string[])[], changes: Partial<Reading> = {}) {
	return understand({
		name: 'Sheet1',
		rows,
		columns: findColumns(rows),
		awards: NO_AWARDS,
		people: [],
		distinct: [],
		decisions: {},
		choices: {},
		...changes
	});
}

/** One line as it is understood below the usual headings, and titles above them. */
export function readAwardLine(
	cells: readonly string[],
	changes: Partial<Reading> = {},
	above: readonly string[] = []
) {
	const titles = above.map((title) => [title]);
	const [row] = readAwards([...titles, AWARD_HEADING, cells], changes).rows;
	if (!row) throw new Error('no award was understood');
	return row;
}

/** The codes of what is doubtful in a line. */
export function doubtCodes({ doubts }: { readonly doubts: readonly { readonly code: string }[] }) {
	return doubts.map(({ code }) => code);
}

/** Whom AWARD_ROW honours, on the list of people. */
export function tuan(changes: Partial<Person> = {}): Person {
	return aPerson({ id: 'tuan', name: 'Dương Chí Tuấn', unit: 'Phường 11', ...changes });
}

/** Awards that have AWARD_ROW already. */
export function awardsWithRow(changes: Partial<Award> = {}): Awards {
	const award = anAward({
		id: 'a',
		decision: 'd',
		name: 'Dương Chí Tuấn',
		title: 'Phường 11',
		...changes
	});
	return { ...NO_AWARDS, decisions: [KNOWN], list: [award] };
}
