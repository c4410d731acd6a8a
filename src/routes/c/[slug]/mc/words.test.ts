import { describe, expect, test } from 'vitest';
import type { ReadLine } from '#lib/script/script.ts';
import type { Segment } from '#lib/script/template.ts';
import { missing, openingWords } from './words.ts';

function text(text: string): Segment {
	return { kind: 'text', text };
}

function line(segments: readonly Segment[], other: Partial<ReadLine> = {}): ReadLine {
	return { id: 'line', kind: 'spoken', voice: 'mc', segments, ...other };
}

describe('openingWords()', () => {
	test('are what the MC says, not directions and not what the chair reads', () => {
		const lines = [
			line([text('Chờ vỗ tay.')], { kind: 'direction' }),
			line([text('Tôi xin tuyên bố')], { voice: 'chair' }),
			line([text('Kính thưa quý vị!\nXin mời')])
		];
		expect(openingWords({ lines })).toBe('Kính thưa quý vị! Xin mời');
	});

	test('are none when the MC says nothing', () => {
		expect(openingWords({ lines: [] })).toBe('');
	});
});

test('missing() counts the names nobody has filled in', () => {
	const name: Segment = { kind: 'missing', text: 'họ tên' };
	expect(missing({ lines: [line([text('Mời '), name]), line([name])] })).toBe(2);
	expect(missing({ lines: [line([text('Mời')])] })).toBe(0);
});
