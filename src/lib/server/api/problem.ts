import type { Refusal, RefusalCode } from '#lib/refusal.ts';
import { sentenceOf } from './sentence.ts';

/** HTTP statuses of refusals that are neither of what does not exist nor a conflict with the state of things. */
const STATUS: Partial<Record<RefusalCode, number>> = {
	'bad-input': 400,
	'bad-request': 400,
	'content-type-unsupported': 415,
	'device-name-required': 400,
	'device-name-too-long': 400,
	'foreign-origin': 403,
	forbidden: 403,
	'method-not-allowed': 405,
	'pairing-expired': 410,
	'pairing-unknown': 404,
	'passphrase-mismatch': 400,
	'passphrase-not-set': 400,
	'passphrase-too-long': 400,
	'passphrase-too-short': 400,
	'passphrase-wrong': 400,
	'reason-needed': 422,
	'script-broken': 422,
	'sheet-empty': 422,
	'sheet-old-format': 422,
	'sheet-too-large': 413,
	'sheet-unreadable': 422,
	'sign-in-needed': 401,
	'storage-failed': 503,
	'too-large': 413,
	'too-many-attempts': 429,
	unexpected: 500,
	'unknown-unit': 422
};

/** The HTTP status that fits a refusal: what does not exist is not found, wherever it was asked for. */
export function statusOf({ refused }: Pick<Refusal, 'refused'>): number {
	return STATUS[refused] ?? (refused.endsWith('not-found') ? 404 : 409);
}

/** A refusal as RFC 9457 problem JSON: a stable code and a sentence that says what to do. */
export function problem(refusal: Refusal): Response {
	const status = statusOf(refusal);
	const sentence = sentenceOf(refusal);
	return new Response(
		JSON.stringify({
			type: 'about:blank',
			title: sentence,
			status,
			code: refusal.refused,
			detail: sentence,
			...refusal.details
		}),
		{
			status,
			headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
		}
	);
}
