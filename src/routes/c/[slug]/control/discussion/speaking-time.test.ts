import { expect, test } from 'vitest';
import type { QueuedSpeaker } from '#lib/audience/desk-floor.ts';
import { CHANGEOVER } from '#lib/discussion/papers-time.ts';
import { minute, START } from '#lib/testing/make.ts';
import { MINUTE } from '#lib/time/instant.ts';
import { speakingTime } from './speaking-time.ts';

const speaker = (
	state: QueuedSpeaker['state'],
	minutes: number,
	spent: number,
	since: number | null = null
) => ({ state, clock: { minutes, spent: spent * MINUTE, since } });

test('who was heard counts as long as they spoke', () => {
	expect(speakingTime([speaker('done', 7, 5)], START)).toEqual({
		taken: 5 * MINUTE,
		expected: 5 * MINUTE
	});
});

test('who is to come counts for the minutes they have and the way to the rostrum', () => {
	expect(speakingTime([speaker('ahead', 7, 0)], START)).toEqual({
		taken: 0,
		expected: 7 * MINUTE + CHANGEOVER
	});
});

test('who speaks counts as a whole, and more once they overrun', () => {
	const speaking = speaker('now', 7, 0, START);
	expect(speakingTime([speaking], minute(3))).toEqual({ taken: 3 * MINUTE, expected: 7 * MINUTE });
	expect(speakingTime([speaking], minute(9))).toEqual({ taken: 9 * MINUTE, expected: 9 * MINUTE });
});

test('all are added up', () => {
	const all = [speaker('done', 7, 8), speaker('now', 7, 0, START), speaker('ahead', 3, 0)];
	expect(speakingTime(all, minute(2))).toEqual({
		taken: 10 * MINUTE,
		expected: 18 * MINUTE + CHANGEOVER
	});
});
