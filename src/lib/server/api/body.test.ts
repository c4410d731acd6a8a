import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readBody } from './body.ts';

const SCHEMA = v.object({ text: v.string() });

function send(body: string, type = 'application/json') {
	const headers = { 'content-type': type };
	return readBody(new Request('http://hall/', { method: 'POST', body, headers }), SCHEMA);
}

test.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON ;a=b'])(
	'a body of type %s is read',
	async (type) => {
		expect(await send('{"text":"Tiếng Việt"}', type)).toEqual({ text: 'Tiếng Việt' });
	}
);

test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
	'one of type %j is not',
	async (type) => {
		expect(await send('{"text":"x"}', type)).toEqual({
			refused: 'content-type-unsupported',
			details: {}
		});
	}
);

test('what is wrong is named', async () => {
	expect(await send('{"text":1}')).toEqual({ refused: 'bad-input', details: { where: 'text' } });
});

test('256 KB are taken', async () => {
	const frame = '{"text":""}'.length;
	const text = 'x'.repeat(256 * 1024 - frame);
	expect(await send(`{"text":"${text}"}`)).toEqual({ text });
});

test('it is bytes that count, not letters', async () => {
	const text = 'ế'.repeat(100 * 1024);
	expect(await send(`{"text":"${text}"}`)).toEqual({ refused: 'too-large', details: {} });
});
