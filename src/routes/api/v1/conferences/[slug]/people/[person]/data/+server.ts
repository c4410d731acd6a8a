import { isRefusal, refuse } from '#lib/refusal.ts';
import { toDo } from '#lib/server/access/gate.ts';
import { problem } from '#lib/server/api/problem.ts';
import { gatherPersonalData } from '#lib/server/personal-data.ts';
import { fold } from '#lib/text/fold.ts';
import type { RequestHandler } from './$types';

/** Everything held about one person, as a file to take away. Times are ISO. */
export const GET: RequestHandler = async (event) => {
	const hall = await toDo(event, 'set-up');
	if (isRefusal(hall)) return problem(hall);
	const { person } = event.params;
	const data = await gatherPersonalData(event.locals.db, hall, person);
	if (!data) return problem(refuse('person-not-found', { person }));
	const name = fold(data.person.name).replace(/[^a-z0-9]+/g, '-');
	return new Response(JSON.stringify(data, readable, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="${name}.json"`,
			'cache-control': 'no-store'
		}
	});
};

function readable(key: string, value: unknown): unknown {
	return key === 'at' && typeof value === 'number' ? new Date(value).toISOString() : value;
}
