import { expect, test } from 'vitest';
import { withCheckFigure } from '#lib/attendance/pass.ts';
import { deliveryOf, excerptOf, figuresAtEnd } from './delivery.ts';

const token = withCheckFigure('123456789012345678901234567890123456789');
const code = withCheckFigure('1234567');

test.each([
	['whole', `https://hoinghi.q5.gov.vn/i/${token}`],
	['whole', `HTTP://192.168.1.10:3000/I/${token}`],
	['whole', `]Q1http://[fe80::1]:3000/i/${token}`],
	['whole', token],
	['whole', code],
	['garbled', `htps:ưdd192.168.1.10/i/${token}`],
	['garbled', `·····192·168·1·10·i·${token}`],
	['misread', `https://x.vn/i/${token.slice(1)}`],
	['misread', `https://x.vn/i/${token.slice(0, -2)}00`],
	['foreign', 'https://zalo.me/g/abcdef'],
	['foreign', '8934563138164']
])('%s: %s', (delivery, text) => {
	expect(deliveryOf(text)).toBe(delivery);
});

test('the figures at the end are counted', () => {
	expect([token, `10/i/${token}\r\n`, 'abc'].map(figuresAtEnd)).toEqual([40, 40, 0]);
});

test('what is shown does not open anybody’s page', () => {
	expect(excerptOf(`https://x.vn/i/${token}`)).toBe(`https://x.vn/i/1234…${token.slice(-4)}`);
});

test('what is shown of a long text is short', () => {
	expect(excerptOf('a'.repeat(500))).toHaveLength(61);
});
