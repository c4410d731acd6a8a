import { describe, expect, test } from 'vitest';
import {
	aConference,
	aCue,
	aLine,
	anItem,
	aPerson,
	circumstances,
	minute
} from '#lib/testing/make.ts';
import type { Item } from '#lib/agenda/agenda.ts';
import { peopleById } from '#lib/people/person.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import type { Change } from './change.ts';
import type { Conference } from './conference.ts';
import { edit } from './edit.ts';

const an = aPerson({ id: 'an' });
const conference = aConference({
	documents: [{ id: 'report', title: 'Báo cáo', ready: false, forItem: null }],
	agenda: [anItem({ id: 'a' }), anItem({ id: 'b', optional: true })]
});
const locked: Conference = { ...conference, lockedAt: minute(-60) };

function editing(of: Conference, change: Change, people = peopleById([an])) {
	return edit(of, change, circumstances({ now: minute(5), people }));
}

function saying(text: string, changes: Parameters<typeof anItem>[0] = {}): Conference {
	return aConference({
		agenda: [anItem({ cues: [aCue({ lines: [aLine({ text })] })], ...changes })]
	});
}

function switchedOff(item: Item): Item {
	return { ...item, enabled: false };
}

describe('locking', () => {
	test('notes when', () => {
		expect(editing(conference, { change: 'lock' })).toEqual({
			...conference,
			lockedAt: minute(5)
		});
	});

	test('waits until every name is filled, and says which are not', () => {
		const open = saying('{{họ tên}} trao {{hình thức khen}}, {{hình thức khen}}.');
		expect(editing(open, { change: 'lock' })).toEqual(
			refuse('script-unresolved', { count: 3, names: 'họ tên, hình thức khen' })
		);
	});

	test('goes through once they are', () => {
		const filled = saying('{{họ tên}}.', { performerId: 'an' });
		expect(editing(filled, { change: 'lock' })).toMatchObject({ lockedAt: minute(5) });
	});

	test('waits for no figure that only the day will give', () => {
		const open = saying('Có mặt {{có mặt}} trên {{tổng số}} vị, đạt {{tỷ lệ}}.');
		expect(editing(open, { change: 'lock' })).toMatchObject({ lockedAt: minute(5) });
	});

	test('does not ask after an item that is off', () => {
		const open = saying('{{hình thức khen}}.', { enabled: false });
		expect(editing(open, { change: 'lock' })).toMatchObject({ lockedAt: minute(5) });
	});

	test('is undone by unlocking', () => {
		expect(editing(locked, { change: 'unlock' })).toEqual(conference);
	});
});

describe('a locked script', () => {
	test.each<Change>([
		{ change: 'fact', name: 'thời đoạn', value: 'nửa đầu' },
		{ change: 'item', item: 'a', fields: { title: 'Khai mạc' } },
		{ change: 'item', item: 'a', fields: { kind: 'opening' } },
		{ change: 'item', item: 'a', fields: { flexible: true } },
		{ change: 'item', item: 'a', fields: { performerLabel: 'Chủ tọa' } },
		{ change: 'item', item: 'a', fields: { minutes: 5, title: 'Khai mạc' } },
		{ change: 'add-item', title: 'Ra mắt', before: null },
		{ change: 'remove-item', item: 'a' },
		{ change: 'move-item', item: 'b', before: 'a' },
		{ change: 'cue', item: 'a', cue: aCue() },
		{ change: 'remove-cue', item: 'a', cue: 'a-1' },
		{ change: 'move-cue', item: 'a', cue: 'a-1', before: null },
		{ change: 'lock' }
	])('keeps its words: %o', (change) => {
		expect(editing(locked, change)).toEqual(refuse('script-locked'));
	});

	test.each<Change>([
		{ change: 'item', item: 'b', fields: { enabled: false } },
		{ change: 'item', item: 'a', fields: { minutes: 5 } },
		{ change: 'item', item: 'a', fields: { minMinutes: 2 } },
		{ change: 'item', item: 'a', fields: { performerId: 'an' } },
		{ change: 'item', item: 'a', fields: { standInId: 'an' } },
		{ change: 'document', document: 'report', ready: true },
		{ change: 'details', fields: { chairIds: ['an'], place: 'Hội trường B' } },
		{ change: 'unlock' }
	])('leaves open what only the day may call for: %o', (change) => {
		expect(isRefusal(editing(locked, change))).toBe(false);
	});

	const complete: Conference = {
		...saying('{{họ tên}} trao {{hình thức khen}}.', { id: 'a', performerId: 'an' }),
		facts: { 'hình thức khen': 'Giấy khen' },
		lockedAt: minute(-60)
	};

	test('stays complete: nothing it needs is taken away', () => {
		const change = { change: 'item', item: 'a', fields: { performerId: null } } as const;
		expect(editing(complete, change)).toEqual(
			refuse('script-unresolved', { count: 1, names: 'họ tên' })
		);
	});

	test('lets an item come back with what it still lacks', () => {
		const off = { ...complete, facts: {}, agenda: complete.agenda.map(switchedOff) };
		const change = { change: 'item', item: 'a', fields: { enabled: true } } as const;
		expect(editing(off, change)).toMatchObject({ agenda: [{ enabled: true }] });
	});
});
