import { expect, test } from 'vitest';
import { readForm } from './form.ts';

function post(body: BodyInit, type?: string): Request {
	const headers: Record<string, string> = type ? { 'content-type': type } : {};
	return new Request('http://hall/', { method: 'POST', body, headers });
}

test('gives the text of a field', async () => {
	const field = await readForm(post(new URLSearchParams({ name: 'Máy 1' })));
	expect(field('name')).toBe('Máy 1');
});

test('a field not sent is empty', async () => {
	const field = await readForm(post(new URLSearchParams()));
	expect(field('name')).toBe('');
});

test('a file where text belongs is empty', async () => {
	const body = new FormData();
	body.set('name', new Blob(['x']), 'x.txt');
	expect((await readForm(post(body)))('name')).toBe('');
});

test('too large a form is an empty one', async () => {
	const field = await readForm(post(new URLSearchParams({ name: 'a'.repeat(70_000) })));
	expect(field('name')).toBe('');
});

test.each(['multipart/form-data', 'multipart/form-data; boundary=x', 'text/plain'])(
	'a broken %s body is an empty form',
	async (type) => {
		expect((await readForm(post('nonsense', type)))('name')).toBe('');
	}
);
