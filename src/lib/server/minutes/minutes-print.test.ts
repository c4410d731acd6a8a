import { expect, test } from 'vitest';
import type { Passage } from '#lib/minutes/passage.ts';
import { saidBy } from '#lib/testing/printed.ts';
import { textsOf } from '#lib/testing/type.ts';
import { mm } from '#lib/typeset/length.ts';
import { pagesOf } from '#lib/typeset/typeset.ts';
import { fontMetrics } from '../press/font-metrics.ts';
import { minutesPrint } from './minutes-print.ts';

const none = { sources: [] };
const letterhead: Passage = {
	kind: 'letterhead',
	issuer: [{ text: 'BAN THƯỜNG TRỰC', bold: true }],
	motto: ['CỘNG HÒA', 'Độc lập'],
	number: 'Số: ……/BB',
	placeAndDate: 'Quận 5, ngày 22 tháng 4 năm 2022',
	...none
};
const signatures: Passage = {
	kind: 'signatures',
	left: { office: 'THƯ KÝ', name: 'Phạm Quý' },
	right: { office: 'CHỦ TỌA', name: 'Hồ Thúy' },
	label: 'Nơi nhận:',
	recipients: ['Quận ủy Quận 5', 'Lưu: VT'],
	...none
};
const TEXTS = ['title', 'subject', 'caution', 'heading', 'item', 'sentence'] as const;

/** What stands on its pages, and where. */
function set(...passages: readonly Passage[]) {
	const { sections } = minutesPrint(passages, 'Biên bản');
	return sections
		.flatMap((section) => (section.kind === 'sheets' ? pagesOf(section, fontMetrics()) : []))
		.flatMap(({ marks }) => textsOf(marks));
}

test('it says every line, in order, with what tells points from sentences', () => {
	const texts = TEXTS.map((kind): Passage => ({ kind, text: kind, ...none }));
	const points: readonly Passage[] = [
		{ kind: 'point', text: 'Một', ...none },
		{ kind: 'detail', text: 'Hai', ...none }
	];
	const print = minutesPrint([letterhead, ...texts, ...points, signatures], 'Biên bản');
	expect(saidBy(print)).toEqual([
		'BAN THƯỜNG TRỰC',
		'CỘNG HÒA / Độc lập',
		'Số: ……/BB',
		'Quận 5, ngày 22 tháng 4 năm 2022',
		...TEXTS,
		'- Một',
		'+ Hai',
		'THƯ KÝ',
		'CHỦ TỌA',
		'Phạm Quý',
		'Hồ Thúy',
		'Nơi nhận: / - Quận ủy Quận 5; / - Lưu: VT.'
	]);
});

test('there is room to sign above a name, and a gap before to whom it is sent', () => {
	const texts = set(signatures);
	const heightOf = (text: string) => texts.find((each) => each.text === text)?.y ?? NaN;
	const [office, name, sent] = ['THƯ KÝ', 'Phạm Quý', 'Nơi nhận:'].map(heightOf);
	expect(Number(name) - Number(office)).toBeGreaterThan(mm(28));
	expect(Number(name) - Number(office)).toBeLessThan(mm(36));
	expect(Number(sent) - Number(name)).toBeGreaterThan(mm(10));
});

test('the lines of a detail stand under its first, behind its mark', () => {
	const [mark, word, ...others] = set({ kind: 'detail', text: 'đã '.repeat(60).trim(), ...none });
	const first = Number(mark?.x);
	expect(mark?.text).toBe('+');
	expect(Number(word?.x)).toBeGreaterThan(first);
	const below = others.filter(({ y }) => y !== mark?.y).map(({ x }) => x);
	expect(Math.min(...below)).toBeGreaterThan(first);
	expect(Math.min(...below)).toBeCloseTo(Number(word?.x), -1);
});

test('what kind of paper it is stands larger than the line under it', () => {
	const texts = set(
		{ kind: 'title', text: 'BIÊN-BẢN', ...none },
		{ kind: 'subject', text: 'Hội-nghị', ...none }
	);
	expect(texts.map(({ size }) => size)).toEqual([16, 14]);
});

test('what is left to write on is dotted', () => {
	const [section] = minutesPrint([{ kind: 'room', lines: 3, ...none }], 'Biên bản').sections;
	expect(section).toMatchObject({ blocks: [{ kind: 'dots', lines: 3 }] });
});

test('its pages are numbered, on upright sheets', () => {
	const { title, sections } = minutesPrint([], 'Biên bản');
	expect(title).toBe('Biên bản');
	expect(sections).toMatchObject([{ kind: 'sheets', numbered: true, atMost: null, folded: false }]);
});

test('whoever signs does not stand alone on a page', () => {
	const last: Passage = { kind: 'sentence', text: 'Biên bản được đọc lại.', ...none };
	const [section] = minutesPrint([last, last, signatures], 'Biên bản').sections;
	expect(section).toMatchObject({
		blocks: [{ keepsNext: false }, { keepsNext: true }, { kind: 'table' }]
	});
});

test('a section’s title does not stand alone at the foot of a page', () => {
	const heading: Passage = { kind: 'heading', text: 'I. THÀNH PHẦN', ...none };
	const [section] = minutesPrint([heading], 'Biên bản').sections;
	expect(section).toMatchObject({ blocks: [{ keepsNext: true, align: 'left' }] });
});
