import { m } from '#lib/paraglide/messages.js';
import type { Outcome } from '#lib/roster/verdict.ts';

/** How many lines come to each outcome. */
export const PART_WORDS: Readonly<Record<Outcome, (about: { count: number }) => string>> = {
	new: m.roster_import_part_new,
	changed: m.roster_import_part_changed,
	same: m.roster_import_part_same,
	doubtful: m.roster_import_part_doubtful,
	'left-out': m.roster_import_part_left_out
};

/** What becomes of one line. */
export const CHIP_WORDS: Readonly<Record<Outcome, () => string>> = {
	new: m.roster_import_taken,
	changed: m.roster_import_taken,
	same: m.roster_import_as_is,
	doubtful: m.roster_import_not_included,
	'left-out': m.roster_import_not_included
};
