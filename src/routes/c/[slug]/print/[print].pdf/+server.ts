import { error } from '@sveltejs/kit';
import { isPrint } from '#lib/print/prints.ts';
import { isThere } from '#lib/print/wanted.ts';
import { refuse } from '#lib/refusal.ts';
import { pageDo } from '#lib/server/access/gate.ts';
import { problem } from '#lib/server/api/problem.ts';
import { readChoice } from '#lib/server/input/print.ts';
import { printAnswer } from '#lib/server/print/answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const hall = await pageDo(event, 'print');
	const { print } = event.params;
	if (!isPrint(print) || !isThere(print, hall.state())) error(404);
	const choice = readChoice(event.url.searchParams);
	if (!choice) return problem(refuse('bad-input', { where: 'size, times' }));
	return printAnswer(event, hall, print, choice);
};
