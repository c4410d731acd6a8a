import { describe, expect, test } from 'vitest';
import { aDay, aRun, ask, minute, type Asked, type Asking } from '#lib/testing/make.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import { evolve } from './evolve.ts';
import { READY } from './progress.ts';
import { NEW_RUN, voteSince, type Run } from './run.ts';

const day = aDay();
const standing: readonly Asking[] = [
	[0, 'start'],
	[3, { command: 'go-to', cue: 'b-1' }],
	[4, { command: 'skip', item: 'c' }],
	[5, { command: 'show', scene: 'black' }]
];
const running = aRun(day, ...standing);
const paused = aRun(day, ...standing, [6, 'pause']);

function after(run: Run, at: number, asked: Asked): Run {
	const event = ask(run, day, [at, asked]);
	if (isRefusal(event)) throw new Error(event.refused);
	return evolve(run, event);
}

describe('undo restores the day exactly after', () => {
	test.each<[Asked, Run]>([
		['start', NEW_RUN],
		['previous', running],
		[{ command: 'go-to', cue: 'c-1' }, paused],
		['pause', running],
		['resume', paused],
		['end', running],
		['end', paused],
		[{ command: 'skip', item: 'a' }, running],
		[{ command: 'restore', item: 'c' }, running],
		[{ command: 'place', item: 'c', before: 'a' }, running],
		[{ command: 'insert', title: 'Giải lao', kind: 'break', minutes: 10, before: 'c' }, running],
		[{ command: 'adjust', changes: [{ item: 'b', minutes: -60 }] }, running],
		[{ command: 'show', scene: 'message', text: 'Mời dùng nước' }, running],
		[{ command: 'show', scene: 'follow' }, running]
	])('%o', (asked, run) => {
		const changed = after(run, 8, asked);
		expect(changed.progress).not.toEqual(run.progress);
		expect(after(changed, 9, 'undo').progress).toEqual(run.progress);
	});

	test('next', () => {
		const atStart = aRun(day, [0, 'start']);
		expect(after(after(atStart, 8, 'next'), 9, 'undo').progress).toEqual(atStart.progress);
	});

	test('the skip of the current item', () => {
		const atStart = aRun(day, [0, 'start']);
		const skipped = after(atStart, 8, { command: 'skip', item: 'a' });
		expect(after(skipped, 9, 'undo').progress).toEqual(atStart.progress);
	});
});

describe('undo', () => {
	test('takes back one command after the other, newest first', () => {
		const run = aRun(day, [0, 'start'], [1, 'next'], [2, 'next'], [3, 'undo'], [4, 'undo']);
		expect(run.progress.cue).toBe('a-1');
	});

	test('of everything gives a day that has not begun', () => {
		const run = aRun(day, ...standing, [6, 'undo'], [6, 'undo'], [6, 'undo'], [6, 'undo']);
		expect(run).toMatchObject({ progress: READY, past: [] });
	});

	test('has an end', () => {
		const run = aRun(day, [0, 'start'], [1, 'undo']);
		expect(ask(run, day, [2, 'undo'])).toEqual(refuse('nothing-to-undo'));
	});

	test('cannot itself be undone', () => {
		const run = aRun(day, [0, 'start'], [1, 'next'], [2, 'undo'], [3, 'undo']);
		expect(run.progress).toEqual(READY);
	});

	test('of the end goes on as if it had not ended', () => {
		const run = aRun(day, [0, 'start'], [5, 'end'], [9, 'undo'], [10, 'next']);
		expect(run.progress).toMatchObject({ phase: 'running', cue: 'a-2', startedAt: minute(0) });
	});

	test('of a resume leaves the pause standing since it began', () => {
		const run = aRun(day, [0, 'start'], [2, 'pause'], [5, 'resume'], [6, 'undo']);
		expect(run.progress).toMatchObject({ phase: 'paused', pausedAt: minute(2) });
	});

	test('passes over messages, their acknowledgement and notes', () => {
		const run = aRun(
			day,
			[0, 'start'],
			[1, 'next'],
			[2, { command: 'tell', text: 'Xin nhanh hơn' }, 'word'],
			[3, { command: 'acknowledge', message: 'word' }],
			[4, { command: 'note', text: 'Một' }, 'one'],
			[5, { command: 'note', text: 'Hai' }, 'two'],
			[6, { command: 'strike-note', note: 'one' }],
			[7, 'undo']
		);
		expect(run.progress.cue).toBe('a-1');
		expect(run.messages).toMatchObject([{ id: 'word', seenAt: minute(3) }]);
		expect(run.notes).toMatchObject([{ id: 'two' }]);
	});

	test('does not take time back', () => {
		const run = aRun(day, [0, 'start'], [8, 'next'], [9, 'undo']);
		expect(run.at).toBe(minute(9));
	});
});

describe('undo and a vote', () => {
	const question = { question: 'Chỉ tiêu', way: 'hands', secret: false, present: 3 } as const;
	const open: Asking = [2, { command: 'open-vote', ...question }, 'v'];
	const counts = { for: 3, against: 0, other: 0 };
	const close: Asking = [3, { command: 'close-vote', vote: 'v', counts }];
	const voted = (...askings: readonly Asking[]) => aRun(day, [0, 'start'], [1, 'next'], ...askings);

	test('waits while a question is open: nothing is taken back behind it unseen', () => {
		expect(ask(voted(open), day, [3, 'undo'])).toEqual(refuse('vote-open'));
	});

	test('takes back what was done since the question was put', () => {
		const run = voted(open, [3, { command: 'show', scene: 'vote' }]);
		expect(after(run, 4, 'undo').progress.scene).toBeNull();
		expect(after(run, 4, 'undo').votes).toEqual(run.votes);
	});

	test('passes over a result that was announced: it stands', () => {
		const run = after(voted(open, close), 4, 'undo');
		expect(run.progress.cue).toBe('a-1');
		expect(run.votes).toMatchObject([{ id: 'v', counts }]);
	});

	test('waits while hands are counted again', () => {
		const recount: Asking = [4, { command: 'recount-vote', vote: 'v' }];
		expect(ask(voted(open, close, recount), day, [5, 'undo'])).toEqual(refuse('vote-open'));
	});

	test('goes on once the question was taken back', () => {
		const run = voted(open, [3, { command: 'cancel-vote', vote: 'v' }]);
		expect(after(run, 4, 'undo').progress.cue).toBe('a-1');
	});

	test('knows which vote came after the step it takes back', () => {
		const since = (run: Run) => voteSince(run)?.id ?? null;
		const show: Asking = [4, { command: 'show', scene: 'vote' }];
		const recount: Asking = [5, { command: 'recount-vote', vote: 'v' }];
		const again: Asking = [5, { command: 'close-vote', vote: 'v', counts }];
		expect(since(voted())).toBeNull();
		expect(since(voted(open))).toBe('v');
		expect(since(voted(open, close))).toBe('v');
		expect(since(voted(open, close, show))).toBeNull();
		expect(since(voted(open, close, show, recount, again))).toBe('v');
		expect(since(voted(open, [2, { command: 'show', scene: 'vote' }]))).toBeNull();
	});
});

test('two people undoing the same step at once undo once', () => {
	const moved = after(aRun(day, [0, 'start']), 1, 'next');
	const undo: Asked = { command: 'undo', from: 'a-2' };
	const once = after(moved, 2, undo);
	expect(ask(once, day, [2, undo])).toEqual(refuse('stale-cue', { current: 'a-1' }));
});
