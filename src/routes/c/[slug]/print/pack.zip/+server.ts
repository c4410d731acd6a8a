import { pageDo } from '#lib/server/access/gate.ts';
import { fileAnswer } from '#lib/server/file-answer.ts';
import { makingFor, workshop } from '#lib/server/print/answer.ts';
import { packFor } from '#lib/server/print/pack.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const hall = await pageDo(event, 'print');
	const bytes = await packFor(workshop(event, hall), makingFor(event.request));
	return fileAnswer(`bo-giay-in-${event.params.slug}.zip`, bytes);
};
