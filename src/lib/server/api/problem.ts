import type { Refusal, RefusalCode } from '#lib/refusal.ts';
import { sentenceOf } from './sentence.ts';

/** HTTP statuses of refusals that are not simply a conflict with the state of things. */
const STATUS: Partial<Record<RefusalCode, number>> = {
	'bad-input': 400,
	'bad-request': 400,
	'before-not-found': 404,
	'conference-not-found': 404,
	'conflict-not-found': 404,
	'content-type-unsupported': 415,
	'cue-not-found': 404,
	'device-name-required': 400,
	'device-name-too-long': 400,
	'device-not-found': 404,
	'document-not-found': 404,
	'foreign-origin': 403,
	forbidden: 403,
	'item-not-found': 404,
	'message-not-found': 404,
	'method-not-allowed': 405,
	'not-found': 404,
	'note-not-found': 404,
	'pairing-expired': 410,
	'pairing-unknown': 404,
	'passphrase-mismatch': 400,
	'passphrase-not-set': 400,
	'passphrase-too-long': 400,
	'passphrase-too-short': 400,
	'passphrase-wrong': 400,
	'person-not-found': 404,
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

/** The HTTP status that fits a refusal. */
export function statusOf({ refused }: Refusal): number {
	return STATUS[refused] ?? 409;
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
