import { readBytes } from '../read-bytes.ts';

/** The largest form taken in, in bytes: a few lines of typed text. */
const LARGEST = 64 * 1024;

/** What a form sent, as text by name; a body that is no form, or too large a one, counts as an empty one. */
export async function readForm(request: Request): Promise<(name: string) => string> {
	const data = await formIn(request).catch(() => new FormData());
	return (name) => {
		const value = data.get(name);
		return typeof value === 'string' ? value : '';
	};
}

async function formIn(request: Request): Promise<FormData> {
	const bytes = await readBytes(request, LARGEST);
	const type = request.headers.get('content-type') ?? '';
	return new Response(bytes, { headers: { 'content-type': type } }).formData();
}
