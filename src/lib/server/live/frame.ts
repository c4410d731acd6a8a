import type { Stamp } from '#lib/audience/state.ts';

const encoder = new TextEncoder();

/** A whole view as one message of a text/event-stream. JSON holds no raw line breaks. */
export function viewFrame(view: Stamp): Uint8Array {
	return encoder.encode(`event: view\nid: ${view.revision}\ndata: ${JSON.stringify(view)}\n\n`);
}

/** A comment: proves the line is alive without saying anything. */
export const HEARTBEAT = encoder.encode(':\n\n');
