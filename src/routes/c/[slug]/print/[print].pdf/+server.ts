import { pageDo } from '#lib/server/access/gate.ts';
import { fileAnswer } from '#lib/server/file-answer.ts';
import { makingFor, workshop } from '#lib/server/print/answer.ts';
import { fileNameOf } from '#lib/server/print/file-name.ts';
import { askedOf, PACK } from '../[print]/asked.ts';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** A paper for the office, on record as printed; `again=on`: only the pages that are now others. */
export const GET: RequestHandler = async (event) => {
	const hall = await pageDo(event, 'print');
	const asked = askedOf(event, hall);
	if (asked === PACK) error(404);
	const again = event.url.searchParams.get('again') === 'on';
	const make = makingFor(event.request);
	const { bytes } = await make(workshop(event, hall), asked, { again });
	return fileAnswer(`${fileNameOf(asked, hall.state())}.pdf`, bytes);
};
