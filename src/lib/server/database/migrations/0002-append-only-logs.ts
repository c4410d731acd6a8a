import { sql } from 'kysely';
import type { Database } from '../schema.ts';

type Rule = { readonly name: string; readonly event: string; readonly when: string };

const RULES: readonly Rule[] = [
	{ name: 'run_entry_never_edited', event: 'update on run_entry', when: 'true' },
	{ name: 'change_entry_never_edited', event: 'update on change_entry', when: 'true' },
	{
		name: 'run_entry_never_deleted',
		event: 'delete on run_entry',
		when: `exists (select 1 from run where run.id = old.run_id and run.kind = 'real')`
	},
	// A cascade deletes the run before its entries, when the rule above no longer sees its kind.
	{
		name: 'run_never_deleted',
		event: 'delete on run',
		when: `old.kind = 'real' and exists (select 1 from run_entry where run_id = old.id)`
	},
	{
		name: 'run_kind_never_edited',
		event: 'update of id, kind on run',
		when: 'old.kind <> new.kind or old.id <> new.id'
	}
];

/** The log of a real run can only grow; a rehearsal's may be thrown away whole. */
export async function up(db: Database): Promise<void> {
	for (const rule of RULES) {
		await sql
			.raw(
				`create trigger ${rule.name} before ${rule.event} when ${rule.when}
				begin select raise(abort, 'append-only'); end`
			)
			.execute(db);
	}
}
