import { expect, test } from 'vitest';
import { REFUSAL_CODES, refuse } from '#lib/refusal.ts';
import { problem, statusOf } from './problem.ts';

test('whatever does not exist is answered with 404, and nothing else but a pairing that never was', () => {
	const missing = REFUSAL_CODES.filter((refused) => statusOf({ refused }) === 404);
	expect(missing).toEqual([
		'award-not-found',
		'batch-not-found',
		'before-not-found',
		'conference-not-found',
		'conflict-not-found',
		'cue-not-found',
		'device-not-found',
		'document-not-found',
		'item-not-found',
		'message-not-found',
		'not-found',
		'note-not-found',
		'pairing-unknown',
		'person-not-found',
		'request-not-found',
		'speaker-not-found',
		'vote-not-found'
	]);
});

test('what the state of things forbids is a conflict', () => {
	expect(statusOf(refuse('turn-now'))).toBe(409);
	expect(statusOf(refuse('trays-laid'))).toBe(409);
});

test('a refusal is told by its code, with what its sentence names', async () => {
	const answer = problem(refuse('award-not-found', { award: 'w1' }));
	expect(answer.status).toBe(404);
	expect(await answer.json()).toMatchObject({ code: 'award-not-found', status: 404, award: 'w1' });
});
