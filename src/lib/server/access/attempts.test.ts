import { describe, expect, test } from 'vitest';
import { refuse } from '#lib/refusal.ts';
import { allow, createAttempts, tooMany } from './attempts.ts';

const THREE_A_MINUTE = { most: 3, window: 60_000 };

describe('one more attempt', () => {
	test.each([
		['after none', [], 0],
		['after fewer than the most', [0, 1000], 2000],
		['once the oldest is a window ago', [0, 1000, 2000], 60_000]
	])('%s is allowed', (_, history, now) => {
		expect(allow(history, now, THREE_A_MINUTE)).toEqual({ allowed: true });
	});

	test.each([
		[[0, 0, 0], 0, 60],
		[[0, 1000, 2000], 2000, 58],
		[[0, 1000, 2000], 59_999, 1],
		[[0, 1000, 2000, 3000], 3000, 58]
	])('after %j at %i must wait %i seconds', (history, now, retryAfter) => {
		expect(allow(history, now, THREE_A_MINUTE)).toEqual({ allowed: false, retryAfter });
	});
});

describe('a memory of attempts', () => {
	const FIVE_A_MINUTE = { most: 5, window: 60_000 };
	const REFUSED = { allowed: false, retryAfter: 60 };

	function takeTimes(times: number, address: string, attempts = createAttempts()) {
		return Array.from({ length: times }, () => attempts.take(address, 0)).at(-1);
	}

	test('allows ten from one address, then asks for patience', () => {
		expect(takeTimes(10, 'a')).toEqual({ allowed: true });
		expect(takeTimes(11, 'a')).toEqual({ allowed: false, retryAfter: 600 });
	});

	test('one address does not use up another', () => {
		const attempts = createAttempts(THREE_A_MINUTE, FIVE_A_MINUTE);
		takeTimes(4, 'a', attempts);
		expect(attempts.take('b', 0)).toEqual({ allowed: true });
	});

	test('many addresses together are held back', () => {
		const attempts = createAttempts(THREE_A_MINUTE, FIVE_A_MINUTE);
		for (const address of ['a', 'b', 'c', 'd', 'e']) attempts.take(address, 0);
		expect(attempts.take('f', 0)).toEqual(REFUSED);
	});

	test.each(['127.0.0.1', '127.0.0.2', '::1', '::ffff:127.0.0.1'])(
		'they do not hold back the server itself (%s)',
		(loopback) => {
			const attempts = createAttempts(THREE_A_MINUTE, FIVE_A_MINUTE);
			for (const address of ['a', 'b', 'c', 'd', 'e']) attempts.take(address, 0);
			expect(attempts.take(loopback, 0)).toEqual({ allowed: true });
		}
	);

	test('the server itself is one address, with the limit of one', () => {
		const attempts = createAttempts(THREE_A_MINUTE, FIVE_A_MINUTE);
		for (const address of ['127.0.0.1', '::1', '127.9.9.9']) attempts.take(address, 0);
		expect(attempts.take('127.0.0.1', 0)).toEqual(REFUSED);
	});

	test('the server itself does not use up what is everyone’s', () => {
		const attempts = createAttempts(FIVE_A_MINUTE, FIVE_A_MINUTE);
		takeTimes(5, '::1', attempts);
		expect(attempts.take('a', 0)).toEqual({ allowed: true });
	});

	test('a refused attempt is not counted', () => {
		const attempts = createAttempts(THREE_A_MINUTE, FIVE_A_MINUTE);
		takeTimes(100, 'a', attempts);
		expect(attempts.take('a', 60_000)).toEqual({ allowed: true });
	});

	test('who has proved themselves starts afresh', () => {
		const attempts = createAttempts(THREE_A_MINUTE, FIVE_A_MINUTE);
		takeTimes(3, 'a', attempts);
		attempts.forget('a');
		expect(attempts.take('a', 0)).toEqual({ allowed: true });
	});

	test('proving oneself does not loosen the limit on everyone', () => {
		const attempts = createAttempts(THREE_A_MINUTE, FIVE_A_MINUTE);
		for (let turn = 0; turn < 5; turn++) {
			attempts.take('a', 0);
			attempts.forget('a');
		}
		expect(attempts.take('a', 0)).toEqual(REFUSED);
	});
});

test('patience is asked for in whole minutes', () => {
	expect(tooMany({ retryAfter: 61 })).toEqual(refuse('too-many-attempts', { minutes: 2 }));
});
