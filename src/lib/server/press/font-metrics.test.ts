import { expect, test } from 'vitest';
import { FACES } from '#lib/typeset/metrics.ts';
import { fontMetrics } from './font-metrics.ts';

const metrics = fontMetrics();

test('a mark that a face can put on no such letter is left out, and the rest is drawn', () => {
	expect(metrics.drawable('sans-bold', 'Trần Va\u031bn Hỏng')).toBe('Trần Van Hỏng');
	expect(metrics.drawable('serif', 'Trần Va\u031bn')).toBe('Trần Va\u031bn');
});

test.each(FACES)('whatever is typed can be measured: %s', (face) => {
	for (const letter of 'ABCDEGHNSTVXYabcdeghnstvxyjăđ01') {
		for (const mark of '\u0300\u0301\u0303\u0309\u0323\u031b\u0328\u0326\u0327') {
			const text = metrics.drawable(face, `${letter}${mark}\u0300 x`);
			expect(metrics.advance(face, text)).toBeGreaterThan(0);
		}
	}
});
