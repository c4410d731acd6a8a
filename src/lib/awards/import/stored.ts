import { fold } from '#lib/text/fold.ts';
import type { Award } from '../award.ts';
import type { UnderstoodDecision } from './decisions.ts';
import type { Fields } from './fields.ts';

type Line = { readonly fields: Pick<Fields, 'name' | 'form'>; readonly decision: string };

/**
 * Finds for each line the award of the list that it speaks of: the same decision, the same form, the
 * same name without marks. Each award is found once, so nothing is doubled and nothing lost.
 */
export function pairUp(
	lines: readonly Line[],
	decisions: readonly UnderstoodDecision[],
	list: readonly Award[]
): readonly (Award | null)[] {
	const idOf = new Map(decisions.map(({ key, stored }) => [key, stored?.id]));
	const open = Map.groupBy(list, ({ decision, name, form }) => keyOf(decision, name, form));
	return lines.map(({ fields, decision }) => {
		const id = idOf.get(decision);
		if (id === undefined) return null;
		const key = keyOf(id, fields.name, fields.form);
		const [found, ...others] = open.get(key) ?? [];
		open.set(key, others);
		return found ?? null;
	});
}

/**
 * Awards that stand otherwise among their like than they did. One that only makes room for
 * another, or moves up after one is gone, is not moved.
 */
export function movedAmong(inFile: readonly (Award | null)[]): ReadonlySet<Award> {
	const found = inFile.filter((award) => award !== null);
	const byDecision = [...Map.groupBy(found, ({ decision }) => decision).values()];
	return new Set(
		byDecision.flatMap((now) => {
			const before = now.toSorted((one, other) => one.place - other.place);
			return now.filter((award, index) => before[index] !== award);
		})
	);
}

function keyOf(decision: string, name: string, form: string): string {
	return `${decision}\n${form}\n${fold(name)}`;
}
