import * as v from 'valibot';
import { refuse, type Refusal } from '#lib/refusal.ts';

/** The largest body taken in, in bytes; a whole cue of script is far below it. */
const LARGEST = 256 * 1024;

/** The checked body of a request, or why it cannot be used. */
export async function readBody<S extends v.GenericSchema>(
	request: Request,
	schema: S
): Promise<v.InferOutput<S> | Refusal> {
	const text = await request.text();
	if (text.length > LARGEST) return refuse('too-large');
	const checked = v.safeParse(schema, parse(text));
	if (checked.success) return checked.output;
	const [issue] = checked.issues;
	return refuse('bad-input', { where: (issue && v.getDotPath(issue)) ?? '' });
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
