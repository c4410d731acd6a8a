import { expect, test } from 'vitest';
import type { Agenda, Line } from '#lib/agenda/agenda.ts';
import { aConference, aCue, aLine, anItem, aPerson, aState } from '#lib/testing/make.ts';
import { rowsOf, saidBy } from '#lib/testing/printed.ts';
import { readAsked } from '../input/print.ts';
import { operatingPrint } from './operating.ts';

const chair = aPerson({ id: 'chair', name: 'Hồ Ngọc Thúy', phone: '0901234567', note: 'xe lăn' });
const step = (title: string, ...lines: readonly Partial<Line>[]) =>
	aCue({ id: title, title, lines: lines.map((line, at) => aLine({ id: `${at}`, ...line })) });
const cues = [
	step('Mời lên bục', {}, { kind: 'direction', voice: 'mc' }),
	step('Phát biểu', { kind: 'direction' }, { when: 'absent' }),
	step('Chuyển phần', {}, { voice: 'chair' })
];
const agenda: Agenda = [
	anItem({ id: 'open', title: 'Khai mạc.', minutes: 12, performerId: 'chair', cues }),
	anItem({ id: 'awards', title: 'Khen thưởng (nếu có).', optional: true, minutes: 15, cues: [] }),
	anItem({ id: 'close', title: 'Bế mạc.', minutes: 8, performerLabel: 'Chủ tọa', cues: [] })
];

function operating(of: Agenda = agenda, people = [chair]) {
	const choice = readAsked('operating', new URLSearchParams())?.choice;
	if (!choice) throw new Error('no usual way');
	const state = aState({ people, conference: aConference({ agenda: of }) });
	return operatingPrint({ state, choice, origin: '', passages: [], passes: new Map() });
}

test('an item stands over its steps, each to be ticked, with who sees to it and what the wall shows', () => {
	expect(operating().sections.flatMap(rowsOf)).toEqual([
		['1', '08g00 – 08g12', 'Khai mạc', 'Ông Hồ Ngọc Thúy / Phó Chủ tịch UBND Quận 5', '', ''],
		['', '', 'Mời lên bục', 'MC', 'nội dung', ''],
		['', '', 'Phát biểu', 'Ông Hồ Ngọc Thúy', 'nội dung', ''],
		['', '', 'Chuyển phần', 'MC, Chủ tọa', 'nội dung', ''],
		['2', '08g12 – 08g27', 'Khen thưởng', 'MC', '', ''],
		['3', '08g27 – 08g35', 'Bế mạc', 'Chủ tọa', '', '']
	]);
});

test('whoever reads only when somebody is away sees to the step on that day', () => {
	const rows = operating(agenda, [{ ...chair, presence: 'absent' }]).sections.flatMap(rowsOf);
	expect(rows.slice(1, 4).map((cells) => cells[3])).toEqual(['MC', 'MC', 'MC, Chủ tọa']);
});

test('an item that is switched off is gone, and the rest is renumbered and comes sooner', () => {
	const without = agenda.map((item) => (item.optional ? { ...item, enabled: false } : item));
	expect(operating(without).sections.flatMap(rowsOf).at(-1)?.slice(0, 3)).toEqual([
		'2',
		'08g12 – 08g20',
		'Bế mạc'
	]);
});

test('an item does not stand at the foot of a page without its first step', () => {
	const rows = operating().sections.flatMap((section) =>
		section.kind === 'board'
			? []
			: section.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
	);
	expect(rows.map(({ keepsNext }) => keepsNext)).toEqual([true, false, false, false, false, false]);
});

test('no words to read, no telephone and no need stands on it', () => {
	expect(saidBy(operating()).join('\n')).not.toMatch(/Lời dẫn|0901234567|xe lăn/);
});
