import { json } from '@sveltejs/kit';
import { welcomeOf } from '#lib/audience/welcome.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import { toDo } from '#lib/server/access/gate.ts';
import { readBody } from '#lib/server/api/body.ts';
import { problem } from '#lib/server/api/problem.ts';
import { doorReport, scansInput } from '#lib/server/input/check-in.ts';
import type { RequestHandler } from './$types';

/** A list is answered with a list, in its order; one scan with its one answer. */
export const POST: RequestHandler = async (event) => {
	const hall = await toDo(event, 'check-in');
	if (isRefusal(hall)) return problem(hall);
	const body = await readBody(event.request, scansInput);
	if (isRefusal(body)) return problem(body);
	const { grant } = event.locals;
	if (!grant) return problem(refuse('sign-in-needed'));
	const isList = Array.isArray(body);
	const reports = (isList ? body : [body]).map((scan) => doorReport(scan, grant));
	const answers = await hall.report(reports);
	if (isRefusal(answers)) return problem(answers);
	// A kiosk has no list: it is told how to greet whom it let in, and nothing else. Nobody else waits
	// for all the people to be put together.
	const told = answers.map((answer, index) =>
		reports[index]?.via === 'kiosk'
			? { ...answer, welcome: welcomeOf(hall.state().people, answer.delegateId ?? '') }
			: answer
	);
	return json(isList ? told : told[0]);
};
