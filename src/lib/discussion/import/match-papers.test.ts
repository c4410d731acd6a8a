import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSpeaker } from '#lib/testing/make.ts';
import { matchPapers } from './match-papers.ts';
import type { Fields } from './paper-line.ts';

const aLine = (changes: Partial<Fields> = {}): Fields => ({
	honorific: 'Ông',
	name: 'Lê Thanh Dũng',
	unit: 'Ủy ban MTTQ Việt Nam Phường 3',
	topic: 'Chăm lo người nghèo',
	minutes: 7,
	...changes
});
const idsOf = (...args: Parameters<typeof matchPapers>) =>
	matchPapers(...args).map((paper) => paper?.id ?? null);

test('a speaker written without marks is the same speaker', () => {
	expect(idsOf([aLine({ name: 'Le Thanh Dung' })], [aSpeaker()])).toEqual(['speaker']);
});

test('a topic that was changed is still the same paper', () => {
	expect(idsOf([aLine({ topic: 'Khác' })], [aSpeaker()])).toEqual(['speaker']);
});

test('of two papers of one speaker the one with the same topic is meant', () => {
	const papers = [aSpeaker({ id: 'one', topic: 'Một' }), aSpeaker({ id: 'two', topic: 'Hai' })];
	const lines = [aLine({ topic: 'Hai' }), aLine({ topic: 'Mới' })];
	expect(idsOf(lines, papers)).toEqual(['two', 'one']);
});

test('a namesake from another unit with another topic is somebody else', () => {
	expect(idsOf([aLine({ unit: 'Phường 8', topic: 'Khác' })], [aSpeaker()])).toEqual([null]);
});

test('no paper is taken twice', () => {
	const line = fc.record({ name: fc.constantFrom('A', 'B'), topic: fc.constantFrom('', 'x', 'y') });
	fc.assert(
		fc.property(fc.array(line), fc.array(line), (told, stored) => {
			const papers = stored.map((each, index) => aSpeaker({ ...each, id: String(index) }));
			const found = idsOf(told.map(aLine), papers).filter((id) => id !== null);
			expect(new Set(found).size).toBe(found.length);
		})
	);
});
