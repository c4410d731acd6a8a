import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_LENGTH, read, spelled, TOKEN_LENGTH, withCheckFigure } from './pass.ts';

const token = withCheckFigure('123456789012345678901234567890123456789');
const code = withCheckFigure('1234567');
const figures = (count: number) =>
	fc.stringMatching(new RegExp(`^\\d{${count}}$`)).map((text) => withCheckFigure(text));

test('the check figure of 572 is 4, as Damm published it', () => {
	expect(withCheckFigure('572')).toBe('5724');
});

describe('what a text holds', () => {
	test.each([
		['bare figures', token],
		['the address in a QR', `http://192.168.1.10:3000/i/${token}`],
		['an address that Telex has spoilt', `https:ươ192.168.1.10/i/${token}`],
		['an address with a slash and a line end after it', `https://x.vn/i/${token}/\r\n`]
	])('a token: %s', (_, text) => {
		expect(read(text)).toEqual({ kind: 'token', figures: token });
	});

	test.each([code, spelled(code), `${code.slice(0, 4)}-${code.slice(4)}`, ` ${code}\n`])(
		'a code: %j',
		(text) => {
			expect(read(text)).toEqual({ kind: 'code', figures: code });
		}
	);

	test('a misread one, when the check figure is wrong', () => {
		const wrong = (text: string) => text.slice(0, -1) + ((Number(text.at(-1)) + 1) % 10);
		expect(read(wrong(token))).toEqual({ kind: 'misread' });
		expect(read(wrong(code))).toEqual({ kind: 'misread' });
	});

	test.each(['', '123', 'https://zalo.me/g/abc', `1${token}`, token.slice(1), 'Nguyễn Văn A'])(
		'nothing of ours: %j',
		(text) => {
			expect(read(text)).toEqual({ kind: 'foreign' });
		}
	);
});

describe('the check figure', () => {
	test('leaves tokens and codes of their length', () => {
		expect([token.length, code.length]).toEqual([TOKEN_LENGTH, CODE_LENGTH]);
	});

	test('notices every wrong figure', () => {
		fc.assert(
			fc.property(figures(7), fc.nat(7), fc.integer({ min: 1, max: 9 }), (right, at, more) => {
				const wrong = (Number(right[at]) + more) % 10;
				const text = right.slice(0, at) + wrong + right.slice(at + 1);
				expect(read(text)).toEqual({ kind: 'misread' });
			})
		);
	});

	test('notices two neighbours swapped', () => {
		fc.assert(
			fc.property(figures(39), fc.nat(38), (right, at) => {
				const [one, other] = [right.charAt(at), right.charAt(at + 1)];
				fc.pre(one !== other);
				const text = right.slice(0, at) + other + one + right.slice(at + 2);
				expect(read(text)).toEqual({ kind: 'misread' });
			})
		);
	});
});

test('a code is spelled in two groups', () => {
	expect(spelled('12345678')).toBe('1234 5678');
});
