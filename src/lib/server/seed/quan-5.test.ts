import { expect, test } from 'vitest';
import { plan07 } from '#lib/plan/plan-07.ts';
import delegates from './delegates.json';
import { quan5 } from './quan-5.ts';

const names = delegates.map((delegate) => delegate.name);

test('74 people, every name once, each in a category of the plan', () => {
	expect(delegates).toHaveLength(74);
	expect(new Set(names).size).toBe(74);
	const known = plan07.categories.map((category) => category.id);
	expect(delegates.filter((delegate) => !known.includes(delegate.category))).toEqual([]);
	expect(delegates.filter((delegate) => delegate.category === 'members')).toHaveLength(57);
});

test('whoever performs, chairs or keeps the minutes is on the list', () => {
	const wanted = [...Object.values(quan5.performers), ...quan5.chairs, quan5.secretary];
	expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
});

test('performers belong to items, and every fact is filled', () => {
	const items = plan07.items.map((item) => item.id);
	expect(Object.keys(quan5.performers).filter((id) => !items.includes(id))).toEqual([]);
	expect(Object.values(quan5.facts)).not.toContain('');
});

test('every text is NFC', () => {
	const text = JSON.stringify([delegates, quan5]);
	expect(text).toBe(text.normalize('NFC'));
});
