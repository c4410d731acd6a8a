import { refuse } from '#lib/refusal.ts';
import { hallAddress } from '#lib/server/addresses.ts';
import { pageView } from '#lib/server/access/gate.ts';
import { problem } from '#lib/server/api/problem.ts';
import { fileAnswer } from '#lib/server/file-answer.ts';
import { readAsked } from '#lib/server/input/print.ts';
import { workshop } from '#lib/server/print/answer.ts';
import { composed } from '#lib/server/print/printing.ts';
import type { RequestHandler } from './$types';

/** Anybody's programme: what a phone opens is not on record as printed. */
export const GET: RequestHandler = async (event) => {
	const hall = await pageView(event, 'public');
	const asked = readAsked('programme', event.url.searchParams);
	if (!asked) return problem(refuse('bad-input', { where: 'size, times' }));
	// Where the server itself says it is: what a stranger's request claims makes no other paper.
	const shop = { ...workshop(event, hall), origins: [hallAddress()] };
	const programme = await composed(shop, asked);
	const { press, now, signal } = shop;
	const { bytes } = await press.print(programme, now, { signal, isFirst: true });
	return fileAnswer(`chuong-trinh-${event.params.slug}.pdf`, bytes);
};
