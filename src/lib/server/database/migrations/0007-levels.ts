import { DEFAULT_TABLE, type Protocol } from '#lib/protocol/protocol.ts';
import type { Database } from '../schema.ts';
import { rewriteConferences } from './widen-conferences.ts';

type Older = { readonly protocol: Omit<Protocol, 'levels'> };

/** The table of the order knows the levels of bodies, as that of a new conference does. */
export async function up(db: Database): Promise<void> {
	await rewriteConferences<Older>(db, (conference) => ({
		...conference,
		protocol: { levels: DEFAULT_TABLE.levels, ...conference.protocol }
	}));
}
