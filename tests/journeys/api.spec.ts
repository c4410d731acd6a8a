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
			authorization: `Bearer ${world.server.token('control')}`,
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
