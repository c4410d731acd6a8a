import type { RequestEvent } from '@sveltejs/kit';
import type { Choice, PrintName } from '#lib/print/prints.ts';
import { addresses } from '../addresses.ts';
import { list } from '../database/passes.ts';
import type { Hall } from '../live/hall.ts';
import { compose } from './room.ts';

type Asking = Pick<RequestEvent, 'locals' | 'url'>;

/** A paper as a file that opens in the browser, from what is true at this moment. */
export async function printAnswer(
	{ locals, url }: Asking,
	hall: Hall,
	print: PrintName,
	choice: Choice
): Promise<Response> {
	const passes = await list(locals.db, hall.id);
	const [origin = url.origin] = addresses(url);
	const byPerson = new Map(passes.map((pass) => [pass.personId, pass]));
	const state = hall.state();
	const composed = compose(print, { state, choice, origin, passes: byPerson });
	const { bytes } = await locals.press.print(composed, locals.now());
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="${print}-${state.conference.slug}.pdf"`,
			'cache-control': 'no-store'
		}
	});
}
