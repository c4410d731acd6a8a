import { fold } from '#lib/text/fold.ts';
import type { UnderstoodDecision } from './decisions.ts';
import type { Doubt } from './doubt.ts';
import type { Reading } from './reading.ts';
import type { UnderstoodAward } from './understanding.ts';

/**
 * Asks about what would be given twice: a second line of one name and kind, and an award that
 * another decision on the list already has, as after the number of a decision was corrected.
 */
export function askAboutRepeats(
	rows: readonly UnderstoodAward[],
	decisions: readonly UnderstoodDecision[],
	{ awards, choices }: Pick<Reading, 'awards' | 'choices'>
): readonly UnderstoodAward[] {
	const named = new Set(decisions.map(({ stored }) => stored?.id));
	const numberOf = new Map(awards.decisions.map(({ id, number }) => [id, number]));
	const elsewhere = new Map(
		awards.list
			.filter(({ decision }) => !named.has(decision))
			.map((award) => [keyOf(award), numberOf.get(award.decision) ?? ''])
	);
	const first = new Map<string, number>();
	return rows.map((line) => {
		if (line.fields.name === '' || line.outcome === 'left-out') return line;
		const key = keyOf(line.fields);
		const before = first.get(key);
		first.set(key, before ?? line.row);
		if (line.stored) return line;
		const other = elsewhere.get(key);
		if (before !== undefined) return ask(line, { code: 'repeated', field: 'name', row: before });
		if (other === undefined) return line;
		return ask(line, { code: 'in-other-decision', field: 'name', name: other });
	});

	function ask(line: UnderstoodAward, doubt: Doubt): UnderstoodAward {
		const outcome = choices[line.row]?.include ? line.outcome : 'doubtful';
		return { ...line, doubts: [...line.doubts, doubt], outcome };
	}
}

function keyOf({ name, form, kind }: Pick<UnderstoodAward['fields'], 'name' | 'form' | 'kind'>) {
	return `${form}\n${fold(name)}\n${fold(kind)}`;
}
