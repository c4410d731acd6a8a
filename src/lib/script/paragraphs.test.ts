import { describe, expect, test } from 'vitest';
import type { ReadLine } from './script.ts';
import type { Segment } from './template.ts';
import { paragraphs } from './paragraphs.ts';

function text(text: string): Segment {
	return { kind: 'text', text };
}

function line(segments: readonly Segment[], other: Partial<ReadLine> = {}): ReadLine {
	return { id: 'line', kind: 'spoken', voice: 'mc', segments, ...other };
}

describe('paragraphs()', () => {
	test('break where the line breaks, empty ones left out', () => {
		const read = paragraphs(line([text('Kính thưa Hội nghị!\n\nXin trân trọng cảm ơn.')]));
		expect(read.map((each) => each.text)).toEqual([
			'Kính thưa Hội nghị!',
			'Xin trân trọng cảm ơn.'
		]);
	});

	test('keep a name nobody has filled in at its place in the sentence', () => {
		const name: Segment = { kind: 'missing', text: 'họ tên' };
		const [first, second] = paragraphs(line([text('Một\nMời '), name, text(' lên.')]));
		expect(first?.text).toBe('Một');
		expect(second?.text).toBe('Mời {họ tên} lên.');
		expect(second?.segments).toEqual([text('Mời '), name, text(' lên.')]);
	});

	test('a waiting figure is one place, whatever it is called', () => {
		const figure: Segment = { kind: 'pending', text: 'có mặt' };
		expect(paragraphs(line([text('có mặt '), figure, text(' vị')]))).toMatchObject([
			{ text: 'có mặt … vị' }
		]);
	});

	test('tell a list from running words', () => {
		const read = paragraphs(line([text('Xin giới thiệu:\n– ông Nguyễn Văn An, Chủ tịch')]));
		expect(read.map((each) => each.listed)).toEqual([false, true]);
	});

	test('set off the name of who is listed, and nothing in running words', () => {
		const read = paragraphs(
			line([text('Kính thưa ông An, bà Bình!\n– ông Nguyễn Văn An, Chủ tịch')])
		);
		expect(read.map((each) => each.lead)).toEqual(['', '– ông Nguyễn Văn An']);
		expect(read[1]?.segments).toEqual([text(', Chủ tịch')]);
		expect(read[1]?.text).toBe('– ông Nguyễn Văn An, Chủ tịch');
	});

	test.each([
		['– Ông Lý An (do bà Ngô nhận thay);', '– Ông Lý An', ' (do bà Ngô nhận thay);'],
		[
			'– Ông Lý An, Phường 6 (do bà Ngô nhận thay);',
			'– Ông Lý An',
			', Phường 6 (do bà Ngô nhận thay);'
		],
		['– Hội Phụ nữ Quận 5;', '– Hội Phụ nữ Quận 5', ';'],
		['– Hội Phụ nữ P.5.', '– Hội Phụ nữ P.5', '.']
	])('set off the name in “%s”', (words, lead, rest) => {
		expect(paragraphs(line([text(words)]))).toMatchObject([{ lead, segments: [text(rest)] }]);
	});

	test('a listed name nobody has filled in stays a gap', () => {
		const name: Segment = { kind: 'missing', text: 'họ tên' };
		const [read] = paragraphs(line([text('– ông '), name, text(', Chủ tịch')]));
		expect(read).toMatchObject({ lead: '', segments: [text('– ông '), name, text(', Chủ tịch')] });
	});
});
