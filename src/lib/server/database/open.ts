import Sqlite from 'better-sqlite3';
import {
	CompiledQuery,
	Kysely,
	SqliteDialect,
	SqliteDriver,
	type Driver,
	type SqliteDatabase
} from 'kysely';
import { ensureDataDir, ensurePrivateFile } from './data-dir.ts';
import type { Database, Schema } from './schema.ts';
import { asStartupError } from './startup-error.ts';

export type { Database } from './schema.ts';

/** Milliseconds to wait for another program's write: the whole server stands still meanwhile. */
const LOCK_PATIENCE = 500;

/**
 * Opens the database of a data directory, making both when they are not there. Run `migrate` next.
 * @throws StartupError when the directory cannot be written or the file is damaged.
 */
export function openDatabase(dataDir: string): Database {
	try {
		ensureDataDir(dataDir);
		const sqlite = openSqlite(ensurePrivateFile(dataDir, 'nghi-trinh.sqlite'));
		return new Kysely<Schema>({ dialect: dialectOf(sqlite) });
	} catch (error) {
		throw asStartupError(error, dataDir);
	}
}

function openSqlite(path: string): Sqlite.Database {
	const sqlite = new Sqlite(path, { timeout: LOCK_PATIENCE });
	try {
		sqlite.pragma('journal_mode = WAL');
		sqlite.pragma('synchronous = FULL');
		sqlite.pragma('foreign_keys = ON');
		// Without it, INSERT OR REPLACE would delete a row of the log unseen by the triggers.
		sqlite.pragma('recursive_triggers = ON');
		// What is deleted is overwritten: a promise to delete a phone number means its bytes too.
		sqlite.pragma('secure_delete = ON');
		// A file that may only be read opens without complaint; find out now, not at the first cue.
		sqlite.exec('BEGIN IMMEDIATE; ROLLBACK');
		return sqlite;
	} catch (error) {
		sqlite.close();
		throw error;
	}
}

function dialectOf(database: Sqlite.Database): SqliteDialect {
	const dialect = new SqliteDialect({ database });
	const driver = new SqliteDriver({ database: remembering(database) });
	dialect.createDriver = () => adapted(driver, database);
	return dialect;
}

/** Each statement is compiled once: the same few are asked for at every cue. */
function remembering(sqlite: Sqlite.Database): SqliteDatabase {
	const statements = new Map<string, Sqlite.Statement>();
	return {
		prepare(sql) {
			const statement = statements.get(sql) ?? sqlite.prepare(sql);
			statements.set(sql, statement);
			return statement;
		},
		close: () => void sqlite.close()
	};
}

function adapted(driver: Driver, sqlite: Sqlite.Database): Driver {
	// Taking the write lock first makes another process wait instead of failing midway.
	driver.beginTransaction = async (connection) => {
		await connection.executeQuery(CompiledQuery.raw('begin immediate'));
	};
	// A full disk makes SQLite roll back by itself; a second rollback would hide the real error.
	driver.rollbackTransaction = async (connection) => {
		if (sqlite.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
	};
	return driver;
}
