import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodingOf } from './encoding.ts';
import { fromLegacy } from './legacy-text.ts';

describe('how a text is stored is told from its words', () => {
	test.each([
		['NguyÔn V¨n ¢n', 'tcvn3'],
		['Tr\u00ad¬ng ThÞ Kim XuyÕn', 'tcvn3'],
		['Hä vµ tªn', 'tcvn3'],
		['Nguyeãn Vaên AÂn', 'vni'],
		['Chöùc vuï', 'vni'],
		['Thò Leâ', 'vni'],
		['Nguyễn Văn Ân', 'unicode'],
		['Thuỳ Hoà', 'unicode'],
		['Nguyễn'.normalize('NFD'), 'unicode'],
		['Lý Quý Phú Xuân', 'unicode']
	])('%s: %s', (text, encoding) => {
		expect(encodingOf(text)).toBe(encoding);
	});

	test.each(['', 'Le Van An', 'Bé', 'Hoà', '0901234567', 'José Müller', 'K’ Brêh', '© 2022'])(
		'%j could be anything',
		(text) => {
			expect(encodingOf(text)).toBeNull();
		}
	);
});

const WORDS =
	'Nguyễn Trần Lê Phạm Huỳnh Đặng Thị Văn Ngọc Đức Mỹ Thúy Hòa Xuyến Ỷ Quốc Phượng Ánh'.split(' ');

/** Everything that stands for a letter with marks, by what it stands for. */
function spelt(encoding: 'tcvn3' | 'vni'): ReadonlyMap<string, string> {
	const bytes = Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa0 + index));
	const candidates =
		encoding === 'tcvn3'
			? bytes
			: [...'aeouyôöAEOUYÔÖ'].flatMap((letter) => bytes.map((mark) => letter + mark)).concat(bytes);
	return new Map(
		candidates
			.map((stored) => [fromLegacy(stored, encoding), stored] as const)
			.filter(([meant, stored]) => meant.length === 1 && meant !== stored)
	);
}

test.each(['tcvn3', 'vni'] as const)('a name stored in %s is recognised and read', (encoding) => {
	const letters = spelt(encoding);
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 4 }), (words) => {
			const name = words.join(' ');
			const stored = [...name].map((letter) => letters.get(letter) ?? letter).join('');
			// TCVN3 has no capitals with tones, and a few words look alike whatever they are stored in.
			fc.pre(fromLegacy(stored, encoding) === name && encodingOf(stored) !== null);
			fc.pre(/[\u00a0-\u00ff]/.test(stored) && !/[\u0100-\u1eff]/.test(stored));
			expect(encodingOf(stored)).toBe(encoding);
		})
	);
});
