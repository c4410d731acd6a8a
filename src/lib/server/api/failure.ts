import { refuse, type Refusal, type RefusalCode } from '#lib/refusal.ts';
import { faultOf } from '../database/fault.ts';
import { problem } from './problem.ts';

const CODES: Readonly<Partial<Record<number, RefusalCode>>> = {
	404: 'not-found',
	405: 'method-not-allowed',
	413: 'too-large',
	415: 'content-type-unsupported'
};

/** What an error no route answered for comes to: trouble with the disk, a bad request, or a bug. */
export function failureOf(status: number, error?: unknown): Refusal {
	const fault = faultOf(error);
	if (fault) return refuse('storage-failed', { fault });
	return refuse(status < 500 ? (CODES[status] ?? 'bad-request') : 'unexpected');
}

/**
 * An answer of the API, in problem JSON also where the framework made it: a page for an unknown
 * address, plain text for a wrong method.
 */
export function asProblem(response: Response, failure: Refusal | undefined): Response {
	const refusal = failure ?? (response.status === 405 ? failureOf(405) : null);
	if (!refusal) return response;
	const answer = problem(refusal);
	const allow = response.headers.get('allow');
	if (allow) answer.headers.set('allow', allow);
	return answer;
}
