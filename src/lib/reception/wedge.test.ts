import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, withCheckFigure } from '#lib/attendance/pass.ts';
import { QUIET, rest, SILENCE, take, type Stroke } from './wedge.ts';

const token = withCheckFigure('123456789012345678901234567890123456789');
const url = `http://192.168.1.10:3000/i/${token}`;

type Key = Partial<Stroke> & Pick<Stroke, 'key'>;
const keysOf = (text: string): Key[] => [...text].map((key) => ({ key }));
const ENTER: Key = { key: 'Enter', code: 'Enter' };
const BACKSPACE: Key = { key: 'Backspace', code: 'Backspace' };

/** Types keys, each some milliseconds after the one before, and tells all that came of it. */
function type(keys: readonly Key[], every: number | readonly number[] = 10) {
	let burst = QUIET;
	let at = 1_000;
	const texts: string[] = [];
	const left: string[] = [];
	for (const [index, key] of keys.entries()) {
		at += typeof every === 'number' ? every : (every[index] ?? 10);
		const step = take(burst, {
			code: '',
			shift: false,
			control: false,
			composing: false,
			at,
			...key
		});
		burst = step.burst;
		if (step.read !== null) texts.push(step.read);
		if (!step.isScanners) left.push(key.key);
	}
	return { texts, left, burst, at };
}

describe('a scanner', () => {
	test('delivers its text with Enter, and keeps the Enter', () => {
		const { texts, left } = type([...keysOf(url), ENTER]);
		expect(texts).toEqual([url]);
		expect(left).not.toContain('Enter');
	});

	test.each<[string, Key]>([
		['Tab', { key: 'Tab', code: 'Tab' }],
		['a line feed', { key: 'j', code: 'KeyJ', control: true }],
		['an Enter that the input method holds', { key: 'Process', code: 'Enter', composing: true }]
	])('delivers its text with %s', (_, key) => {
		expect(type([...keysOf(token), key]).texts).toEqual([token]);
	});

	test('without a key at the end delivers after a silence', () => {
		const { burst, at } = type(keysOf(token));
		expect(rest(burst, at + SILENCE - 1)).toEqual({ burst, read: null, isScanners: false });
		expect(rest(burst, at + SILENCE)).toEqual({ burst: QUIET, read: token, isScanners: false });
	});

	test('is heard when the next key comes before the silence was noticed', () => {
		expect(type([...keysOf(token), { key: 'n' }], [...Array(40).fill(5), SILENCE]).texts).toEqual([
			token
		]);
	});

	test('is known by its eighth figure; from there on the page gets none of its keys', () => {
		expect(type(keysOf('a12345678')).left.join('')).toBe('a1234567');
	});

	test('has the line feed behind its Enter, and what follows is a new text', () => {
		const lineFeed: Key[] = [
			{ key: 'Control', code: 'ControlLeft', control: true },
			{ key: 'j', code: 'KeyJ', control: true }
		];
		const { texts, left } = type([...keysOf(token), ENTER, ...lineFeed, ...keysOf(url), ENTER]);
		expect(texts).toEqual([token, url]);
		expect(left).not.toContain('j');
	});

	test('may hold Shift between its keys', () => {
		const keys = [...token].flatMap((key) => [{ key: 'Shift', code: 'ShiftLeft' }, { key }]);
		expect(type([...keys, ENTER]).texts).toEqual([token]);
	});

	test.each<[string, (figure: string) => Key]>([
		['a layout with letters in the row of figures', (f) => ({ key: 'ă', code: `Digit${f}` })],
		['the block of figures without NumLock', (f) => ({ key: 'End', code: `Numpad${f}` })],
		[
			'a layout with figures on Shift',
			(f) => ({ key: f, code: `Digit${(Number(f) + 1) % 10}`, shift: true })
		],
		['an input method', (f) => ({ key: 'Process', code: `Digit${f}`, composing: true })]
	])('is read through %s', (_, keyOf) => {
		expect(type([...[...token].map(keyOf), ENTER]).texts).toEqual([token]);
	});

	test('has something between two numbers when the input method hides the letters', () => {
		const hidden = [...`10/i/${token}`].map((key) => ({
			key: 'Process',
			code: /\d/.test(key) ? `Digit${key}` : 'KeyX',
			composing: true
		}));
		const shift: Key = { key: 'Process', code: 'ShiftLeft', composing: true };
		expect(type([shift, ...hidden, ENTER]).texts).toEqual([`10···${token}`]);
	});

	test('has no figure in a sign that shares its key', () => {
		const sign: Key = { key: '!', code: 'Digit1', shift: true };
		expect(type([sign, ...keysOf(token), ENTER]).texts).toEqual([`!${token}`]);
	});

	test('is known by its pace also right behind figures that a person typed', () => {
		const keys = [...keysOf('1234 '), ...keysOf(token), ENTER];
		expect(type(keys, Array(6).fill(90)).texts).toEqual([`1234 ${token}`]);
	});

	test('has no letter in its text that was taken back before it', () => {
		expect(type([...keysOf('ab'), BACKSPACE, ...keysOf(token), ENTER]).texts).toEqual([
			`a${token}`
		]);
	});

	test('begins a burst of its own right after another', () => {
		const { burst, at } = type([...keysOf(token), ENTER, { key: '1' }]);
		expect(burst).toMatchObject({ text: '1', phase: 'typed', since: at });
	});
});

describe('a person', () => {
	test.each([
		['a name quickly', keysOf('nguyen thi'), 30],
		['a name through an input method', [...keysOf('duwo'), BACKSPACE, ...keysOf('ơ')], 1],
		['seven figures in no time', keysOf('1234567'), 1],
		['a code as fast as a hand can', keysOf('12345678'), 50]
	])('types %s, and keeps every key and the Enter', (_, keys, every) => {
		const { texts, left } = type([...keys, ENTER], every);
		expect(texts).toEqual([]);
		expect(left).toHaveLength(keys.length + 1);
	});

	test('may press a shortcut with figures', () => {
		const keys = keysOf('123456789').map((key) => ({ ...key, control: true }));
		expect(type(keys, 1).left).toHaveLength(9);
	});

	test('may type on as soon as the scanner is silent', () => {
		const keys = [...keysOf(token), ...keysOf('minh')];
		const every = [...Array(40).fill(5), SILENCE, 60, 60, 60];
		expect(type(keys, every).left.slice(-4)).toEqual(['m', 'i', 'n', 'h']);
	});

	test('never loses a key, however long and steadily she types', () => {
		const keys = fc.stringMatching(/^[0-9a-z]{0,60}$/).map(keysOf);
		const paces = fc.array(fc.integer({ min: 50, max: 400 }), { minLength: 60, maxLength: 60 });
		fc.assert(
			fc.property(keys, paces, (typed, every) => {
				const { texts, left } = type(typed, every);
				expect(texts).toEqual([]);
				expect(left).toHaveLength(typed.length);
			})
		);
	});
});

test('any ticket is read whole, whatever an input method does to the letters before it', () => {
	const tokens = fc.stringMatching(/^\d{39}$/).map(withCheckFigure);
	const spoilt = fc.array(
		fc.oneof(
			fc.constantFrom(...'http://hộinghị.vn:3000/i?ưđấ10').map((key): Key => ({ key })),
			fc.constant(BACKSPACE),
			fc.constant<Key>({ key: 'Process', code: 'KeyA', composing: true }),
			fc.constant<Key>({ key: 'Shift', code: 'ShiftLeft' })
		),
		{ maxLength: 60 }
	);
	const paces = fc.array(fc.integer({ min: 0, max: 49 }), { minLength: 102, maxLength: 102 });
	fc.assert(
		fc.property(tokens, spoilt, paces, (figures, before, every) => {
			const { texts } = type([...before, { key: '/' }, ...keysOf(figures), ENTER], every);
			expect(texts.map(read)).toEqual([{ kind: 'token', figures }]);
		})
	);
});
