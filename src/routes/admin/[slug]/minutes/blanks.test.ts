import { expect, test } from 'vitest';
import { BLANK, type Passage } from '#lib/minutes/passage.ts';
import { blanksIn, partsOf } from './blanks.ts';

const words = (text: string) => ({ text, isBlank: false });
const blank = { text: BLANK, isBlank: true };

test.each([
	['Có mặt 47/51 vị.', [words('Có mặt 47/51 vị.')]],
	[`hồi ${BLANK} giờ`, [words('hồi '), blank, words(' giờ')]],
	[BLANK, [blank]],
	[`${BLANK}${BLANK}`, [blank, blank]]
])('%s is taken apart where it has blanks', (text, parts) => {
	expect(partsOf(text)).toEqual(parts);
});

test('every place that is left to write in counts once', () => {
	const passages: readonly Passage[] = [
		{
			...{ kind: 'letterhead', issuer: [], motto: [], number: `Số: ${BLANK}/BB` },
			...{ placeAndDate: '', sources: [] }
		} as const,
		{ kind: 'sentence', text: `Thư ký: ${BLANK}.`, sources: [] },
		{ kind: 'sentence', text: 'Địa điểm: Hội trường.', sources: [] },
		{ kind: 'room', lines: 3, sources: [] }
	];
	expect(blanksIn(passages)).toBe(3);
});
