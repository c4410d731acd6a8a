import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Asker } from './ask.ts';

const PATH = '/api/v1/conferences/quan-5/run';
const NOTE = { command: 'note', text: 'Ghi' };

/** What reached the server, in order. */
let sent: { id: string }[];
/** What the server says, in order; null where nothing comes back. */
let answers: (Response | null)[];
let pauses: number[];
let asker: Asker;

beforeEach(() => {
	[sent, answers, pauses] = [[], [], []];
	asker = new Asker(async (milliseconds) => void pauses.push(milliseconds));
	vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
		sent.push(JSON.parse(body) as { id: string });
		const answer = answers.shift();
		if (!answer) throw new TypeError('fetch failed');
		return answer;
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const done = () => Response.json({ revision: 7 });
const ids = () => new Set(sent.map(({ id }) => id)).size;

describe('a write', () => {
	test('is sent with an id of its own, and its revision comes back', async () => {
		answers = [done()];
		expect(await asker.ask('note', PATH, NOTE)).toEqual({ kind: 'done', revision: 7 });
		expect(sent).toEqual([{ id: expect.stringMatching(/^[0-9a-f-]{36}$/), ...NOTE }]);
	});

	test('that is refused comes back with the sentence', async () => {
		answers = [Response.json({ code: 'last-cue', detail: 'Đã hết.' }, { status: 409 })];
		expect(await asker.ask('step', PATH, { command: 'next' })).toEqual({
			kind: 'refused',
			code: 'last-cue',
			sentence: 'Đã hết.'
		});
	});

	test('whose answer is lost is sent again under the same id, after longer and longer pauses', async () => {
		answers = [null, null, null, done()];
		expect(await asker.ask('note', PATH, NOTE)).toEqual({ kind: 'done', revision: 7 });
		expect({ tries: sent.length, ids: ids(), pauses }).toEqual({
			tries: 4,
			ids: 1,
			pauses: [500, 1000, 2000]
		});
	});

	test('that never gets through is given up after the fourth try', async () => {
		expect(await asker.ask('note', PATH, NOTE)).toEqual({ kind: 'unreached' });
		expect(sent.length).toBe(4);
	});
});

describe('a second press after a write that never got through', () => {
	beforeEach(async () => {
		vi.useFakeTimers({ toFake: ['Date'] });
		await asker.ask('note', PATH, NOTE);
	});

	test('is the same request', async () => {
		await asker.ask('note', PATH, NOTE);
		expect(ids()).toBe(1);
	});

	test('is another one when it asks for something else', async () => {
		await asker.ask('note', PATH, { ...NOTE, text: 'Khác' });
		expect(ids()).toBe(2);
	});

	test('is another one when something else was asked in between', async () => {
		await asker.ask('note', PATH, { ...NOTE, text: 'Khác' });
		await asker.ask('note', PATH, NOTE);
		expect(ids()).toBe(3);
	});

	test('is the same although something was asked in another lane', async () => {
		answers = [done()];
		await asker.ask('tell', PATH, { command: 'tell', text: 'Mời' });
		await asker.ask('note', PATH, NOTE);
		expect(ids()).toBe(2);
	});

	test('is another one once the request was answered', async () => {
		answers = [done(), done()];
		await asker.ask('note', PATH, NOTE);
		await asker.ask('note', PATH, NOTE);
		expect(ids()).toBe(2);
	});

	test('is another one when it comes much later', async () => {
		vi.setSystemTime(Date.now() + 300_000);
		await asker.ask('note', PATH, NOTE);
		expect(ids()).toBe(2);
	});
});
