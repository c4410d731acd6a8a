import { refuse } from '#lib/refusal.ts';
import { pageView } from '#lib/server/access/gate.ts';
import { problem } from '#lib/server/api/problem.ts';
import { readChoice } from '#lib/server/input/print.ts';
import { printAnswer } from '#lib/server/print/answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const hall = await pageView(event, 'public');
	const choice = readChoice(event.url.searchParams);
	if (!choice) return problem(refuse('bad-input', { where: 'size, times' }));
	return printAnswer(event, hall, 'programme', choice);
};
