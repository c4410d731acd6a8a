import type { Instant } from '#lib/time/instant.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';
import type { Database } from './schema.ts';
import { StartupError } from './startup-error.ts';

/**
 * Brings a database up to this version, one migration a transaction; harmless when already there.
 * @throws StartupError 'database-newer' when a newer version has changed it; nothing is touched.
 */
export async function migrate(
	db: Database,
	now: Instant,
	migrations: readonly Migration[] = MIGRATIONS
): Promise<void> {
	await db.schema
		.createTable('migration')
		.ifNotExists()
		.addColumn('name', 'text', (column) => column.primaryKey())
		.addColumn('applied_at', 'bigint', (column) => column.notNull())
		.execute();
	await refuseNewer(db, migrations);
	for (const migration of migrations) await apply(db, migration, now);
}

async function refuseNewer(db: Database, migrations: readonly Migration[]): Promise<void> {
	const known = new Set(migrations.map(({ name }) => name));
	const applied = await db.selectFrom('migration').select('name').execute();
	const newer = applied.find(({ name }) => !known.has(name));
	if (newer) throw new StartupError('database-newer', newer.name);
}

async function apply(db: Database, { name, up }: Migration, now: Instant): Promise<void> {
	await db.transaction().execute(async (trx) => {
		// Asked again under the write lock: the token command may be migrating at the same moment.
		const done = await trx
			.selectFrom('migration')
			.select('name')
			.where('name', '=', name)
			.executeTakeFirst();
		if (done) return;
		await up(trx, now);
		await trx.insertInto('migration').values({ name, applied_at: now }).execute();
	});
}
