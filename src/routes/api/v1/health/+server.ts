import { json } from '@sveltejs/kit';
import { version } from '../../../../../package.json';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => {
	const database = await locals.db
		.selectFrom('conference')
		.select('id')
		.limit(1)
		.execute()
		.then(() => 'ok')
		.catch(() => 'unreachable');
	const healthy = database === 'ok';
	return json(
		{ status: healthy ? 'ok' : 'degraded', version, database },
		{ status: healthy ? 200 : 503, headers: { 'cache-control': 'no-store' } }
	);
};
