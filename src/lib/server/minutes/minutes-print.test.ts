import { expect, test } from 'vitest';
import type { Passage } from '#lib/minutes/passage.ts';
import { saidBy } from '#lib/testing/printed.ts';
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
	left: { office: 'THƯ KÝ', name: 'Ông Quý' },
	right: { office: 'CHỦ TỌA', name: 'Bà Thúy' },
	label: 'Nơi nhận:',
	recipients: ['Quận ủy Quận 5', 'Lưu: VT'],
	...none
};
const TEXTS = ['title', 'subject', 'caution', 'heading', 'item', 'sentence'] as const;

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
		'Ông Quý',
		'Bà Thúy',
		'Nơi nhận: / - Quận ủy Quận 5; / - Lưu: VT.'
	]);
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

test('a section’s title does not stand alone at the foot of a page', () => {
	const heading: Passage = { kind: 'heading', text: 'I. THÀNH PHẦN', ...none };
	const [section] = minutesPrint([heading], 'Biên bản').sections;
	expect(section).toMatchObject({ blocks: [{ keepsNext: true, align: 'left' }] });
});
