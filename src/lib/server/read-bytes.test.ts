import { expect, test } from 'vitest';
import { readBytes } from './read-bytes.ts';

/** A body that arrives in pieces, and which of them were taken. */
function post(...pieces: readonly string[]) {
	const taken: string[] = [];
	const left = [...pieces];
	const body = new ReadableStream({
		pull(controller) {
			const piece = left.shift();
			if (piece === undefined) return controller.close();
			taken.push(piece);
			controller.enqueue(new TextEncoder().encode(piece));
		}
	});
	const sent: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
	return { request: new Request('http://hall/', sent), taken };
}

test('a body is read whole', async () => {
	const bytes = await readBytes(post('Hội', ' ', 'nghị').request, 12);
	expect(new TextDecoder().decode(bytes ?? undefined)).toBe('Hội nghị');
});

test('no body is no bytes', async () => {
	expect(await readBytes(new Request('http://hall/', { method: 'POST' }), 1)).toHaveLength(0);
});

test('too large a body is nothing, and read to its end', async () => {
	// Several: a stream fetches a piece or two ahead of whoever reads it.
	const pieces = ['1234', '5678', '9', '0', '1', '2', '3', '4'];
	const { request, taken } = post(...pieces);
	expect(await readBytes(request, 5)).toBe(null);
	expect(taken).toEqual(pieces);
});
