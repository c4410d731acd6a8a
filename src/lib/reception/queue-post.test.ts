import { expect, test } from 'vitest';
import { aQueued } from '#lib/testing/desk.ts';
import { bodyOf, replyOf } from './queue-post.ts';

const sent = [aQueued({ id: 'a' }), aQueued({ id: 'b' })];
const answer = (id: string) => ({ id, verdict: 'welcome' });
const problem = { code: 'bad-input', detail: 'Dữ liệu chưa đúng.' };

test('a scan travels with the time it happened, and without what is the desk’s own', () => {
	expect(bodyOf(aQueued({ at: Date.UTC(2022, 3, 22, 1), admitted: true }))).toEqual({
		id: 'scan-1',
		delegateId: 'thuy',
		insteadOf: null,
		at: '2022-04-22T01:00:00.000Z',
		station: 'Cửa chính',
		kind: 'in',
		via: 'qr',
		admitted: true
	});
});

test('answers about our scans are answers', () => {
	const answers = [answer('a'), answer('b')];
	expect(replyOf(200, answers, sent)).toEqual({ kind: 'answered', answers });
});

test.each<[string, number, unknown]>([
	['a page of some network that answers for the server', 200, { login: true }],
	['answers about somebody else’s scans', 200, [answer('c'), null]],
	['a server in trouble', 503, problem],
	['a network that wants a sign-in', 401, { login: true }],
	['too many requests', 429, problem],
	['a refusal that is not the server’s', 404, '<html>']
])('%s is no answer', (_, status, body) => {
	expect(replyOf(status, body, sent)).toEqual({ kind: 'unreached' });
});

test.each([401, 403])('%i bars this device', (status) => {
	expect(replyOf(status, problem, sent)).toEqual({ kind: 'barred' });
});

test('what the server will never take is refused with its sentence', () => {
	expect(replyOf(400, problem, sent)).toEqual({ kind: 'refused', sentence: problem.detail });
});
