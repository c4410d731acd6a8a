import * as v from 'valibot';
import { refuse, type Refusal } from '#lib/refusal.ts';
import { readBytes } from '../read-bytes.ts';

/** The largest body taken in, in bytes; a whole cue of script is far below it. */
const LARGEST = 256 * 1024;

/**
 * The checked body of a request, or why it cannot be used.
 * @param largest bytes, where more than usual are taken in
 */
export async function readBody<S extends v.GenericSchema>(
	request: Request,
	schema: S,
	largest = LARGEST
): Promise<v.InferOutput<S> | Refusal> {
	if (!isJson(request)) return refuse('content-type-unsupported');
	const bytes = await readBytes(request, largest);
	if (!bytes) return refuse('too-large');
	const checked = v.safeParse(schema, parse(new TextDecoder().decode(bytes)));
	if (checked.success) return checked.output;
	const [issue] = checked.issues;
	return refuse('bad-input', { where: (issue && v.getDotPath(issue)) ?? '' });
}

function isJson(request: Request): boolean {
	const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
	return type.trim().toLowerCase() === 'application/json';
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
