import { fail, redirect } from '@sveltejs/kit';
import {
	isAccessRefusal,
	refuseAccess,
	type AccessRefusal,
	type AccessRefusalCode
} from '#lib/access/refusal.ts';
import { faultOf } from '../database/fault.ts';
import { log } from '../log.ts';
import { accessSentence } from './sentence.ts';

const STATUS: Partial<Record<AccessRefusalCode, number>> = {
	'storage-failed': 503,
	'too-many-attempts': 429
};

/** Answers a form: on to the page its work leads to, or why not, said above the form. */
export async function answerForm(work: () => Promise<string | AccessRefusal>) {
	const outcome = await work().catch(storageFailed);
	if (!isAccessRefusal(outcome)) redirect(303, outcome);
	const { refused } = outcome;
	return fail(STATUS[refused] ?? 400, { code: refused, problem: accessSentence(outcome) });
}

function storageFailed(error: unknown): AccessRefusal {
	if (faultOf(error) === null) throw error;
	log.error({ err: error }, 'storage-failed');
	return refuseAccess('storage-failed');
}
