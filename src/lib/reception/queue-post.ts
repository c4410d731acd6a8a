import type { QueuedScan, Reply, ScanAnswer } from './queue.ts';

/** Milliseconds to wait for an answer before the same scans are sent again. */
const PATIENCE = 8_000;
/** Refusals that pass: the same scans may be taken later. */
const PASSING = [408, 425, 429];

/** Sends scans to the server, once. */
export async function postScans(slug: string, scans: readonly QueuedScan[]): Promise<Reply> {
	try {
		const response = await fetch(`/api/v1/conferences/${slug}/check-ins`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(scans.map(bodyOf)),
			signal: AbortSignal.timeout(PATIENCE)
		});
		return replyOf(response.status, await response.json(), scans);
	} catch {
		return { kind: 'unreached' };
	}
}

/** A scan as the API takes it. */
export function bodyOf(scan: QueuedScan): object {
	const { id, named, insteadOf, at, station, kind, via, admitted } = scan;
	const when = new Date(at).toISOString();
	return { id, ...named, insteadOf, at: when, station, kind, via, admitted };
}

/**
 * What an answer means. Between the desk and the server may stand a hotel's network that answers
 * for it: only an answer about our own scans is one.
 */
export function replyOf(status: number, body: unknown, sent: readonly QueuedScan[]): Reply {
	if ([401, 403].includes(status) && isProblem(body)) return { kind: 'barred' };
	if (status >= 200 && status < 300 && Array.isArray(body)) {
		const ids = new Set(sent.map(({ id }) => id));
		const answers = (body as ScanAnswer[]).filter((answer) => ids.has(answer?.id));
		return answers.length > 0 ? { kind: 'answered', answers } : { kind: 'unreached' };
	}
	const isFinal = status >= 400 && status < 500 && !PASSING.includes(status);
	if (!isFinal || !isProblem(body)) return { kind: 'unreached' };
	return { kind: 'refused', sentence: body.detail };
}

function isProblem(body: unknown): body is { readonly detail: string } {
	return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;
}
