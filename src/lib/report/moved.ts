import { activeItems, type Agenda } from '#lib/agenda/agenda.ts';
import type { Progress } from '#lib/run/progress.ts';
import { runSheet } from '#lib/run/run-sheet.ts';

/** Items the desk put elsewhere on the day and did not put back; what was inserted moves nothing. */
export function movedItems(agenda: Agenda, progress: Progress): ReadonlySet<string> {
	const planned = activeItems(agenda)
		.filter(({ part }) => part === 'programme')
		.map(({ id }) => id);
	const today = runSheet(agenda, progress)
		.filter(({ inserted }) => !inserted)
		.map(({ item }) => item.id);
	const before = (ids: readonly string[], id: string) => ids[ids.indexOf(id) - 1];
	const placed = progress.placements.map(({ item }) => item).filter((id) => planned.includes(id));
	return new Set(placed.filter((id) => before(planned, id) !== before(today, id)));
}
