import { randomUUID } from 'node:crypto';
import type { ControlView } from '#lib/audience/control.ts';
import { expect, test } from '../world.ts';

test('the same command id twice is applied once and answers the same', async ({ world }) => {
	await world.command({ command: 'start' });
	const id = randomUUID();
	const first = await (await world.command({ id, command: 'next' })).json();
	const second = await (await world.command({ id, command: 'next' })).json();
	expect(second).toEqual(first);
	const view = await world.view<ControlView>('control');
	expect(view.cue).toBe(view.rows[0]?.cues[1]?.id);
});

test('two desks pressing next at once advance once', async ({ world }) => {
	await world.command({ command: 'start' });
	const { cue, rows } = await world.view<ControlView>('control');
	const answers = await Promise.all(
		Array.from({ length: 8 }, () => world.command({ command: 'next', from: cue }))
	);
	expect(answers.map((answer) => answer.status()).sort()).toEqual([
		200, 409, 409, 409, 409, 409, 409, 409
	]);
	const stale = answers.find((answer) => answer.status() === 409);
	expect(await stale?.json()).toMatchObject({ code: 'stale-cue', status: 409 });
	expect((await world.view<ControlView>('control')).cue).toBe(rows[0]?.cues[1]?.id);
});

const BAD_COMMANDS: readonly (readonly [string, object])[] = [
	['an unknown command', { command: 'explode' }],
	['a malformed id', { id: 'not-a-uuid', command: 'start' }],
	['a cue that is no id', { command: 'go-to', cue: '../../etc' }],
	['an over-long message', { command: 'tell', text: 'x'.repeat(501) }],
	['a message of invisible characters', { command: 'tell', text: '\u200B\uFEFF ' }],
	[
		'minutes that are not whole',
		{ command: 'adjust', changes: [{ item: 'opening', minutes: 1.5 }] }
	],
	['a negative break', { command: 'show', scene: 'break', minutes: -1 }]
];

for (const [what, body] of BAD_COMMANDS) {
	test(`${what} is refused in a sentence and changes nothing`, async ({ world }) => {
		const before = await world.view<ControlView>('control');
		const answer = await world.command(body);
		expect(answer.status()).toBe(400);
		expect(answer.headers()['content-type']).toContain('application/problem+json');
		expect(await answer.json()).toMatchObject({ code: 'bad-input' });
		expect((await world.view<ControlView>('control')).revision).toBe(before.revision);
	});
}

test('what is not JSON at all is refused, not a crash', async ({ world, playwright }) => {
	const request = await playwright.request.newContext({ baseURL: world.server.url });
	const answer = await request.post('/api/v1/conferences/quan-5/run', {
		data: Buffer.from('{"id":'),
		headers: {
			authorization: `Bearer ${await world.server.token('control')}`,
			'content-type': 'application/json',
			'accept-language': 'en'
		}
	});
	expect(answer.status()).toBe(400);
	expect((await answer.json()).detail).toContain('not valid');
});

test('decomposed text is kept composed', async ({ world }) => {
	await world.command({ command: 'tell', text: 'Tiếng Việt'.normalize('NFD') });
	const view = await world.view<ControlView>('control');
	expect(view.messages[0]?.text).toBe('Tiếng Việt'.normalize('NFC'));
});

test('an unknown conference is a 404 with its code', async ({ world, playwright }) => {
	const request = await playwright.request.newContext({ baseURL: world.server.url });
	const answer = await request.get('/api/v1/conferences/khong-co');
	expect(answer.status()).toBe(404);
	expect(await answer.json()).toMatchObject({ code: 'conference-not-found' });
});

const asking = (command: object): RequestInit => ({
	method: 'POST',
	body: JSON.stringify({ id: randomUUID(), ...command }),
	headers: { 'content-type': 'application/json' }
});

/** What goes wrong: the framework's own errors, before any route has its say, and what does not exist. */
const FAILURES: readonly (readonly [string, string, RequestInit, number, string])[] = [
	['an unknown address', '/api/v1/nothing', {}, 404, 'not-found'],
	['a malformed address', '/api/v1/%zz', {}, 400, 'bad-request'],
	['a wrong method', '/api/v1/health', { method: 'DELETE' }, 405, 'method-not-allowed'],
	[
		'a body that is a form',
		'/api/v1/conferences/quan-5/run',
		{ method: 'POST', body: new URLSearchParams({ command: 'start' }) },
		415,
		'content-type-unsupported'
	],
	[
		'a body of more bytes than are taken in',
		'/api/v1/conferences/quan-5/run',
		{ method: 'POST', body: 'ế'.repeat(140_000), headers: { 'content-type': 'application/json' } },
		413,
		'too-large'
	],
	[
		'a body of more bytes than are read',
		'/api/v1/conferences/quan-5/run',
		{ method: 'POST', body: 'x'.repeat(600_000), headers: { 'content-type': 'application/json' } },
		413,
		'too-large'
	],
	[
		'a page of another origin',
		'/api/v1/conferences/quan-5/run',
		{ method: 'POST', body: '{}', headers: { origin: 'http://localhost:1' } },
		403,
		'foreign-origin'
	],
	...(
		[
			['an award', { command: 'mark-award', award: 'gone', mark: null }, 'award-not-found'],
			['a batch', { command: 'place-batch', batch: 'Z', before: null }, 'batch-not-found'],
			['a speaker', { command: 'drop-speaker', speaker: 'gone' }, 'speaker-not-found'],
			['a request', { command: 'decline', request: 'gone' }, 'request-not-found'],
			['an item', { command: 'skip', item: 'gone' }, 'item-not-found']
		] as const
	).map(
		([what, command, code]) =>
			[
				`${what} nobody knows`,
				'/api/v1/conferences/quan-5/run',
				asking(command),
				404,
				code
			] as const
	)
];

for (const accept of ['text/html', 'application/json']) {
	test(`every failure is problem JSON, also to whoever accepts ${accept}`, async ({ world }) => {
		const authorization = `Bearer ${await world.server.token('control')}`;
		for (const [what, path, init, status, code] of FAILURES) {
			const headers = { ...init.headers, authorization, accept, 'accept-language': 'en' };
			const answer = await fetch(world.server.url + path, { ...init, headers });
			expect(answer.headers.get('content-type'), what).toBe('application/problem+json');
			expect(await answer.json(), what).toMatchObject({ status, code });
			expect(answer.status, what).toBe(status);
		}
		expect(world.server.output()).not.toContain('"level":50');
	});
}

test('asking for the head of a stream opens none', async ({ world }) => {
	const headers = { authorization: `Bearer ${await world.server.token('mc')}` };
	const url = `${world.server.url}/c/quan-5/live?view=mc`;
	const answer = await fetch(url, { method: 'HEAD', headers });
	expect(answer.status).toBe(200);
	expect(answer.headers.get('content-type')).toBe('text/event-stream');
	expect((await world.view<ControlView>('control')).connections).toEqual([]);
	expect((await fetch(url, { method: 'HEAD' })).status).toBe(401);
});
