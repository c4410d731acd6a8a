import { describe, expect, test } from 'vitest';
import { intentOf, type Key, type Where } from './keys.ts';

function key(code: string, changes: Partial<Key> = {}): Key {
	const plain = { repeat: false, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
	return { code, key: code, ...plain, ...changes };
}

const BODY: Where = { typing: false, overlaid: false, onControl: false };

describe('a key at the desk', () => {
	test.each([
		['Space', 'next'],
		['ArrowRight', 'next'],
		['PageDown', 'next'],
		['Enter', 'next'],
		['NumpadEnter', 'next'],
		['ArrowLeft', 'previous'],
		['PageUp', 'previous'],
		['KeyP', 'pause'],
		['KeyZ', 'undo'],
		['KeyB', 'black'],
		['Period', 'black'],
		['Escape', 'follow']
	])('%s asks for %s', (code, intent) => {
		expect(intentOf(key(code), BODY)).toBe(intent);
	});

	test('is known by its place, whatever an input method makes of it', () => {
		expect(intentOf(key('KeyZ', { key: 'Process' }), BODY)).toBe('undo');
	});

	test('Ctrl+Z and ⌘Z undo; other keys with Ctrl are the browser’s', () => {
		expect(intentOf(key('KeyZ', { ctrlKey: true }), BODY)).toBe('undo');
		expect(intentOf(key('KeyZ', { metaKey: true }), BODY)).toBe('undo');
		expect(intentOf(key('KeyP', { ctrlKey: true }), BODY)).toBe(null);
		expect(intentOf(key('ArrowLeft', { altKey: true }), BODY)).toBe(null);
	});

	test('? asks for the list of keys, on any keyboard', () => {
		expect(intentOf(key('Slash', { key: '?', shiftKey: true }), BODY)).toBe('help');
	});

	test.each(['F5', 'Tab', 'KeyA', 'ArrowDown', 'toString'])(
		'%s means nothing to the desk',
		(code) => {
			expect(intentOf(key(code), BODY)).toBe(null);
		}
	);

	test('held down counts once, and does not scroll the page either', () => {
		expect(intentOf(key('PageDown', { repeat: true }), BODY)).toBe('swallow');
		expect(intentOf(key('KeyZ', { ctrlKey: true, repeat: true }), BODY)).toBe('swallow');
	});
});

describe('a key elsewhere', () => {
	test('is text in a field', () => {
		const field = { ...BODY, typing: true };
		expect(intentOf(key('Space'), field)).toBe(null);
		expect(intentOf(key('KeyZ', { ctrlKey: true }), field)).toBe(null);
	});

	test('belongs to an open dialog or menu', () => {
		expect(intentOf(key('Escape'), { ...BODY, overlaid: true })).toBe(null);
	});

	test('on a button reached by the keyboard presses that button', () => {
		const onControl = { ...BODY, onControl: true };
		expect(intentOf(key('Space'), onControl)).toBe(null);
		expect(intentOf(key('Enter'), onControl)).toBe(null);
		expect(intentOf(key('ArrowRight'), onControl)).toBe(null);
	});

	test('but a clicker’s keys count wherever the focus is', () => {
		const onControl = { ...BODY, onControl: true };
		expect(intentOf(key('PageDown'), onControl)).toBe('next');
		expect(intentOf(key('Period'), onControl)).toBe('black');
	});
});
