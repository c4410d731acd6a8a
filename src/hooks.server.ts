import {
	text,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ServerInit
} from '@sveltejs/kit';
import { refuse, type Refusal } from '#lib/refusal.ts';
import { identify } from '#lib/server/access/identify.ts';
import { isForeign } from '#lib/server/access/origin.ts';
import { seal } from '#lib/server/access/seal.ts';
import { SESSION_COOKIE } from '#lib/server/access/session.ts';
import { isReachable } from '#lib/server/addresses.ts';
import { announce } from '#lib/server/announce.ts';
import { asProblem, failureOf } from '#lib/server/api/failure.ts';
import { isApi } from '#lib/server/api/is-api.ts';
import { problem, statusOf } from '#lib/server/api/problem.ts';
import { sentenceOf } from '#lib/server/api/sentence.ts';
import { openHouse, type House } from '#lib/server/house.ts';
import { localeOf, speaking } from '#lib/server/locale.ts';
import { log } from '#lib/server/log.ts';
import { NobodyWaits } from '#lib/server/press/work.ts';

// Vite reloads this module in place while developing: the house it had opened must be left first.
const kept = globalThis as { house?: House; watching?: NodeJS.Process };

export const init: ServerInit = async () => {
	// A promise nobody waited for must not take the wall down with it.
	kept.watching ??= process.on('unhandledRejection', (error) =>
		log.error({ err: error }, 'unhandled-rejection')
	);
	await kept.house?.close();
	const house = await openHouse(process.env.DATA_DIR || './data');
	kept.house = house;
	await announce(house);
	// The adapter's own entry names the reason alone, and waits for nobody.
	process.once('sveltekit:shutdown', (_: string, leaving: Promise<unknown>[] = []) => {
		leaving.push(leave(house, Promise.all(leaving)));
	});
};

export const handle: Handle = ({ event, resolve }) => {
	const locale = localeOf(event);
	return speaking(locale, async () => {
		const answer = await answerTo(event, () =>
			resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) })
		);
		return seal(answer, event.locals.grant);
	});
};

export const handleError: HandleServerError = ({ error, status, event }) => {
	const failure = failed(event, status, error);
	event.locals.failure = failure;
	return { message: sentenceOf(failure), code: failure.refused };
};

/** Ends the streams, which have no end of their own; what is still being answered needs the rest. */
async function leave(house: House, answered: Promise<unknown>): Promise<void> {
	await house.halls.close();
	await answered;
	await house.close();
}

async function answerTo(event: RequestEvent, resolve: () => Response | Promise<Response>) {
	const api = isApi(event.url);
	const refusal = refusalOf(event);
	if (refusal) {
		return api ? problem(refusal) : text(sentenceOf(refusal), { status: statusOf(refusal) });
	}
	try {
		event.locals = await localsFor(event);
	} catch (error) {
		if (!api) throw error;
		return problem(failed(event, 500, error));
	}
	const answer = await resolve();
	return api ? asProblem(answer, event.locals.failure) : answer;
}

/** What is refused whoever asks. */
function refusalOf({ request, url }: RequestEvent): Refusal | null {
	if (!isReachable(url)) return refuse('bad-request');
	return isForeign(request, url.origin) ? refuse('foreign-origin') : null;
}

async function localsFor({ cookies, request }: RequestEvent): Promise<App.Locals> {
	if (!kept.house) throw new Error('a request before the house was open');
	const { db, halls, press, now } = kept.house;
	const cookie = cookies.get(SESSION_COOKIE);
	const authorization = request.headers.get('authorization');
	return { db, halls, press, now, grant: await identify(db, { cookie, authorization }, now()) };
}

/**
 * The path is not logged: it may hold a one-time code. What a caller did wrong is no error of ours,
 * nor is what was not made because they have left.
 */
function failed({ route }: RequestEvent, status: number, error: unknown): Refusal {
	const failure = failureOf(status, error);
	const isOurs = status >= 500 && !(error instanceof NobodyWaits);
	if (isOurs) log.error({ err: error, route: route.id }, failure.refused);
	return failure;
}
