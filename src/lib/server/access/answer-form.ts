import { fail, redirect } from '@sveltejs/kit';
import { isRefusal, type Refusal } from '#lib/refusal.ts';
import { statusOf } from '../api/problem.ts';
import { sentenceOf } from '../api/sentence.ts';
import { storageFailed } from '../database/fault.ts';
import { log } from '../log.ts';

/** Answers a form: on to the page its work leads to, or why not, said above the form. */
export async function answerForm(work: () => Promise<string | Refusal>) {
	const outcome = await work().catch(logged);
	if (!isRefusal(outcome)) redirect(303, outcome);
	return fail(statusOf(outcome), { code: outcome.refused, problem: sentenceOf(outcome) });
}

function logged(error: unknown): Refusal {
	const refusal = storageFailed(error);
	log.error({ err: error }, refusal.refused);
	return refusal;
}
