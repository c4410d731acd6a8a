import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Line } from '#lib/agenda/agenda.ts';
import { aConference, aCue, aLine, anItem, aState } from '#lib/testing/make.ts';
import { cueCards } from './cue-cards.ts';

const SENTENCE = `Kính ${'thưa '.repeat(30)}vị.`;

function cardsOf(...cues: readonly (readonly Partial<Line>[])[]) {
	const agenda = [
		anItem({
			cues: cues.map((lines, cue) =>
				aCue({
					id: `${cue}`,
					lines: lines.map((line, index) => aLine({ id: `${index}`, ...line }))
				})
			)
		})
	];
	return cueCards(aState({ conference: aConference({ agenda }) }));
}

const said = (card: ReturnType<typeof cardsOf>[number] | undefined) =>
	card?.words.map(({ lead, segments }) => lead + segments.map(({ text }) => text).join(''));

test('each cue has a card, also one with nothing to read, and cards are counted', () => {
	const cards = cardsOf([{ text: 'Một.' }], [], [{ text: 'Ba.' }]);
	expect(cards.map(({ number, of, cue }) => [number, of, cue.step])).toEqual([
		[1, 3, 1],
		[2, 3, 2],
		[3, 3, 3]
	]);
	expect(cards.map(said)).toEqual([['Một.'], [], ['Ba.']]);
});

test('what is long goes on to the next card, between two sentences', () => {
	const cards = cardsOf([{ text: `${SENTENCE} ${SENTENCE} ${SENTENCE} ${SENTENCE}` }]);
	expect(cards.map(({ isContinued }) => isContinued)).toEqual([false, true]);
	expect(cards.flatMap((card) => said(card) ?? [])).toEqual(Array(4).fill(SENTENCE));
});

test('what announces a list stands with the list', () => {
	const fill = Array.from({ length: 8 }, (_, index) => ({ text: `Câu số ${index} dài vừa.` }));
	const long = { text: `– ${SENTENCE}` };
	const cards = cardsOf([...fill, { text: 'Xin giới thiệu:' }, long]);
	expect(said(cards[1])?.[0]).toBe('Xin giới thiệu:');
});

test('whose words they are is kept', () => {
	const lines = [{}, { voice: 'chair' }, { kind: 'direction' }] as const;
	expect(cardsOf(lines)[0]?.words.map(({ as }) => as)).toEqual(['mc', 'chair', 'direction']);
});

describe('whatever the words', () => {
	const words = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 30 });

	test('none is lost and their order stays', () => {
		fc.assert(
			fc.property(words, (lengths) => {
				const lines = lengths.map((length, index) => `Câu ${index}${' chữ'.repeat(length)}.`);
				const cards = cardsOf(lines.map((text) => ({ text })));
				expect(cards.flatMap((card) => said(card) ?? [])).toEqual(lines);
			})
		);
	});
});
