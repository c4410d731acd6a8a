import { error } from '@sveltejs/kit';
import { isPrint } from '#lib/print/prints.ts';
import { isThere } from '#lib/print/wanted.ts';
import { refuse } from '#lib/refusal.ts';
import { pageDo } from '#lib/server/access/gate.ts';
import { problem } from '#lib/server/api/problem.ts';
import { readChoice } from '#lib/server/input/print.ts';
import { fileAnswer, workshop } from '#lib/server/print/answer.ts';
import { printFor } from '#lib/server/print/printing.ts';
import type { RequestHandler } from './$types';

/** A paper for the office, on record as printed; `again=on`: only the pages that are now others. */
export const GET: RequestHandler = async (event) => {
	const hall = await pageDo(event, 'print');
	const { print, slug } = event.params;
	if (!isPrint(print) || !isThere(print, hall.state())) error(404);
	const { searchParams } = event.url;
	const choice = readChoice(searchParams);
	if (!choice) return problem(refuse('bad-input', { where: 'print' }));
	const again = searchParams.get('again') === 'on';
	const { bytes } = await printFor(workshop(event, hall), { print, choice }, { again });
	return fileAnswer(bytes, `${print}-${slug}.pdf`);
};
