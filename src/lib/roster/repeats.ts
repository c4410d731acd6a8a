import { fold } from '#lib/text/fold.ts';
import type { Doubt } from './doubt.ts';
import { isSameName } from './match.ts';
import type { Reading } from './reading.ts';
import type { UnderstoodRow } from './understanding.ts';

/**
 * Asks about lines that another may have told of before: with its unit, whether they are written twice,
 * or where only marks differ (Xuyên, Xuyến) whether they are somebody else; with its name alone, whether
 * somebody new is one more person.
 */
export function askAboutRepeats(
	rows: readonly UnderstoodRow[],
	decisions: Reading['decisions']
): readonly UnderstoodRow[] {
	const told = rows.filter(({ fields, outcome }) => fields.name && outcome !== 'left-out');
	const alike = Map.groupBy(told, ({ fields }) => fold(fields.name ?? ''));
	return rows.map((line) => {
		const doubt = line.outcome === 'same' ? null : doubtOf(line, alike);
		if (!doubt) return line;
		const outcome = decisions[line.row]?.include ? line.outcome : 'doubtful';
		return { ...line, doubts: [...line.doubts, doubt], outcome };
	});
}

function doubtOf(
	line: UnderstoodRow,
	alike: ReadonlyMap<string, readonly UnderstoodRow[]>
): Doubt | null {
	const lines = alike.get(fold(line.fields.name ?? '')) ?? [];
	if (!lines.includes(line)) return null;
	const before = lines.filter((other) => isBefore(other, line));
	const named = before.filter(({ fields }) =>
		isSameName(fields.name ?? '', line.fields.name ?? '')
	);
	const twin = named.find((other) => unitOf(other) === unitOf(line));
	if (twin) return { code: 'repeated', field: 'name', row: twin.row };
	const near = before.find((other) => unitOf(other) === unitOf(line));
	if (near) return { code: 'nearly-repeated', field: 'name', row: near.row };
	const [namesake] = named;
	if (!namesake || line.person) return null;
	return { code: 'same-name', field: 'name', row: namesake.row };
}

/** Lines that tell of somebody on the list come before those of somebody new, and else as written. */
function isBefore(other: UnderstoodRow, line: UnderstoodRow): boolean {
	const isKnown = other.person !== null;
	return isKnown === (line.person !== null) ? other.row < line.row : isKnown;
}

function unitOf({ fields }: UnderstoodRow): string {
	return fold(fields.unit ?? '');
}
