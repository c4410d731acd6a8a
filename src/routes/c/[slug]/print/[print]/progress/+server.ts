import { pageDo } from '#lib/server/access/gate.ts';
import { log } from '#lib/server/log.ts';
import { NobodyWaits } from '#lib/server/press/work.ts';
import { workshop } from '#lib/server/print/answer.ts';
import { makePack } from '#lib/server/print/pack.ts';
import { makeFor } from '#lib/server/print/printing.ts';
import { askedOf, PACK } from '../asked.ts';
import type { RequestHandler } from './$types';

/** Makes what is asked for and tells how far it is; the file itself is fetched once it is ready. */
export const GET: RequestHandler = async (event) => {
	const hall = await pageDo(event, 'print');
	const asked = askedOf(event, hall);
	const again = event.url.searchParams.get('again') === 'on';
	const text = new TextEncoder();
	const left = new AbortController();
	const { signal } = left;
	const shop = { ...workshop(event, hall), signal };
	const body = new ReadableStream<Uint8Array>({
		async start(stream) {
			const tell = (told: string, data: unknown = null) => {
				if (signal.aborted) return;
				stream.enqueue(text.encode(`event: ${told}\ndata: ${JSON.stringify(data)}\n\n`));
			};
			const onprogress = (done: number, of: number) => tell('progress', { done, of });
			try {
				if (asked === PACK) await makePack(shop, onprogress);
				else await makeFor(shop, asked, { again, onprogress });
				tell('ready');
			} catch (problem) {
				if (problem instanceof NobodyWaits) return;
				log.error({ err: problem }, 'a paper could not be made');
				tell('failed');
			}
			if (!signal.aborted) stream.close();
		},
		cancel() {
			left.abort();
		}
	});
	const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' };
	return new Response(body, { headers });
};
