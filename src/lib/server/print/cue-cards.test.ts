import { expect, test } from 'vitest';
import type { Line } from '#lib/agenda/agenda.ts';
import { aConference, aCue, aLine, anItem, aState } from '#lib/testing/make.ts';
import { aboutOf, saidIn } from '#lib/testing/printed.ts';
import { A6 } from '#lib/typeset/length.ts';
import { cueCardsPrint } from './cue-cards.ts';

function printOf(...cues: readonly (readonly Partial<Line>[])[]) {
	const agenda = [
		anItem({
			title: 'Khai mạc.',
			cues: cues.map((lines, index) =>
				aCue({
					id: `${index}`,
					title: `Bước ${index + 1}`,
					lines: lines.map((line, at) => aLine({ id: `${at}`, ...line }))
				})
			)
		})
	];
	return cueCardsPrint({ state: aState({ conference: aConference({ agenda }) }) });
}

test('four A6 cards stand on a sheet, each to be printed again by itself', () => {
	const { sections } = printOf([], [], [], [], []);
	expect(sections.map((section) => aboutOf(section).map(({ name }) => name))).toEqual([
		['Thẻ 1', 'Thẻ 2', 'Thẻ 3', 'Thẻ 4'],
		['Thẻ 5']
	]);
	const panels = sections.flatMap((section) => (section.kind === 'board' ? section.panels : []));
	expect(panels.map(({ width, height }) => [width, height])).toEqual(
		Array(5).fill([A6.width, A6.height])
	);
});

test('a card says where in the programme it belongs, which it is, and what is read', () => {
	const [section] = printOf([
		{ text: 'Kính thưa quý vị!' },
		{ kind: 'direction', text: 'Chờ.' }
	]).sections;
	expect(section && saidIn(section)).toEqual([
		'1. Khai mạc\n08g00 – 08g10',
		'1/1',
		'Bước 1',
		'Kính thưa quý vị!',
		'[Chờ.]'
	]);
});

test('a card that goes on says so', () => {
	const [section] = printOf([{ text: Array(40).fill('Một câu hơi dài.').join(' ') }]).sections;
	expect(section && saidIn(section)).toContain('Bước 1 (tiếp)');
});

test('what the chair reads is told once, however many sentences it has', () => {
	const chair = [{ voice: 'chair', text: 'Một.\nHai.' }] as const;
	const [section] = printOf(chair).sections;
	expect(section && saidIn(section).slice(3)).toEqual(['Chủ tọa đọc:', 'Một.', 'Hai.']);
});
