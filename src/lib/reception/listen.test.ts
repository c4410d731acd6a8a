import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withCheckFigure } from '#lib/attendance/pass.ts';
import { listen } from './listen.ts';

const token = withCheckFigure('123456789012345678901234567890123456789');

class Field extends EventTarget {
	value = '';
	form = null;
	type = 'search';
}

class Page extends EventTarget {
	setTimeout = setTimeout;
	clearTimeout = clearTimeout;

	/** A key goes down; unless that was prevented, the field it goes to gets its letter. */
	press(key: string, field?: Field, more: object = {}) {
		const event = new Event('keydown', { cancelable: true });
		const own = { key, code: '', target: field ?? this, timeStamp: performance.now(), ...more };
		for (const [name, value] of Object.entries(own)) Object.defineProperty(event, name, { value });
		this.dispatchEvent(event);
		if (field && key.length === 1 && !event.defaultPrevented) field.value += key;
		return event;
	}

	type(text: string, every: number, field?: Field) {
		for (const key of text) {
			vi.advanceTimersByTime(every);
			this.press(key, field);
		}
	}
}

let page: Page;
let read: string[];
let end: () => void;

beforeEach(() => {
	vi.useFakeTimers();
	page = new Page();
	read = [];
	end = listen(page as unknown as Window, (text) => read.push(text));
});

afterEach(() => void vi.useRealTimers());

test('a ticket is told as soon as its Enter comes, and the page gets no Enter', () => {
	page.type(token, 10);
	expect(page.press('Enter').defaultPrevented).toBe(true);
	expect(read).toEqual([token]);
});

test('a ticket without an Enter is told after a silence', () => {
	page.type(token, 10);
	expect(read).toEqual([]);
	vi.advanceTimersByTime(200);
	expect(read).toEqual([token]);
});

test('a ticket sent twice is told once', () => {
	page.type(token, 10);
	page.press('Enter');
	page.type(token, 10);
	page.press('Enter');
	expect(read).toEqual([token]);
});

test('a field is left as it was, and the page is told so', () => {
	const field = new Field();
	const told = vi.fn();
	field.addEventListener('input', told);
	page.type('minh', 120, field);
	vi.advanceTimersByTime(500);
	page.type(`http://x.vn/i/${token}`, 10, field);
	page.press('Enter', field);
	expect(field.value).toBe('minh');
	expect(told).toHaveBeenCalledOnce();
});

test('what a person types stays', () => {
	const field = new Field();
	page.type('12345678', 60, field);
	expect(page.press('Enter', field).defaultPrevented).toBe(false);
	expect([field.value, read]).toEqual(['12345678', []]);
});

test.each([
	['a key held down', { repeat: true }],
	['a shortcut', { altKey: true }]
])('%s is a person’s', (_, more) => {
	const events = Array.from({ length: 20 }, () => page.press('1', undefined, more));
	expect(events.filter((event) => event.defaultPrevented)).toEqual([]);
});

test('nothing is told any more when it is over', () => {
	page.type(token, 10);
	end();
	vi.advanceTimersByTime(200);
	page.type(token, 10);
	page.press('Enter');
	expect(read).toEqual([]);
});
