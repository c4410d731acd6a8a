import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aConference, aDay, aRun, circumstances, minute } from '#lib/testing/make.ts';
import { anyAgenda } from '#lib/testing/random.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import type { Progress } from '#lib/run/progress.ts';
import type { Change } from './change.ts';
import { edit } from './edit.ts';

const day = aDay();
/** Stands in b; a is done; c has not been. */
const inSecond = aRun(day, [0, 'start'], [9, { command: 'go-to', cue: 'b-1' }]).progress;

function editing(change: Change, progress: Progress, agenda = day) {
	return edit(aConference({ agenda }), change, circumstances({ now: minute(10), progress }));
}

describe('while the conference runs', () => {
	test.each([
		['b', 'under way'],
		['a', 'done']
	])('%s is %s: it can be neither removed nor switched off', (item) => {
		const inProgress = refuse('in-progress', { item: `Mục ${item}` });
		expect(editing({ change: 'remove-item', item }, inSecond)).toEqual(inProgress);
		expect(editing({ change: 'item', item, fields: { enabled: false } }, inSecond)).toEqual(
			inProgress
		);
	});

	test('what something was moved before cannot be removed: that would fall to the end', () => {
		const { progress } = aRun(day, [
			0,
			{ command: 'insert', title: 'Giải lao', kind: 'break', minutes: 9, before: 'c' }
		]);
		expect(editing({ change: 'remove-item', item: 'c' }, progress)).toEqual(
			refuse('in-progress', { item: 'Mục c' })
		);
	});

	test('what is ahead can be removed or switched off', () => {
		expect(editing({ change: 'remove-item', item: 'c' }, inSecond)).toMatchObject({
			agenda: [{ id: 'a' }, { id: 'b' }]
		});
		expect(
			editing({ change: 'item', item: 'c', fields: { enabled: false } }, inSecond)
		).toMatchObject({ agenda: [{}, {}, { id: 'c', enabled: false }] });
	});

	test('what is under way can still be given to somebody else or more time', () => {
		const fields = { minutes: 25, performerId: null, enabled: true };
		expect(isRefusal(editing({ change: 'item', item: 'b', fields }, inSecond))).toBe(false);
	});

	test('an item that was entered by mistake is free again once that is undone', () => {
		const { progress } = aRun(
			day,
			[0, 'start'],
			[9, { command: 'go-to', cue: 'b-1' }],
			[9, 'undo']
		);
		expect(isRefusal(editing({ change: 'remove-item', item: 'b' }, progress))).toBe(false);
	});
});

test('moving an item keeps every item, each once', () => {
	fc.assert(
		fc.property(anyAgenda, fc.nat(), fc.nat(), (agenda, from, to) => {
			const item = agenda[from % agenda.length]?.id ?? '';
			const before = agenda[to % (agenda.length + 1)]?.id ?? null;
			const moved = editing({ change: 'move-item', item, before }, aRun([]).progress, agenda);
			if (isRefusal(moved)) expect([moved.refused, item]).toEqual(['before-not-found', before]);
			else {
				expect(moved.agenda).toHaveLength(agenda.length);
				expect(new Set(moved.agenda)).toEqual(new Set(agenda));
			}
		})
	);
});

test('whatever is set, an item’s least is never above its minutes', () => {
	fc.assert(
		fc.property(fc.nat({ max: 600 }), fc.nat({ max: 600 }), (minutes, minMinutes) => {
			const fields = { minutes, minMinutes };
			const result = editing({ change: 'item', item: 'a', fields }, aRun([]).progress);
			if (isRefusal(result)) throw new Error(result.refused);
			expect(result.agenda[0]).toMatchObject({
				minutes,
				minMinutes: Math.min(minutes, minMinutes)
			});
		})
	);
});
