import { findColumns, type Meaning } from '#lib/discussion/import/columns.ts';
import { linesOf, understand, type Decision } from '#lib/discussion/import/understand.ts';
import type { Discussion } from '#lib/discussion/speaker.ts';
import type { DistinctNames } from '#lib/people/distinct-names.ts';
import type { Person } from '#lib/people/person.ts';
import { assign } from '#lib/roster/heading-row.ts';
import { legible, type Sheet } from '#lib/roster/sheet.ts';
import { tally } from '#lib/roster/understanding.ts';

const NO_SHEET: Sheet = { name: '', rows: [], fonts: {} };

type Lists = {
	readonly discussion: Discussion;
	readonly people: readonly Person[];
	readonly distinct: readonly DistinctNames[];
};

/** What the office made of one sheet. */
type Choices = {
	readonly meanings: readonly Meaning[] | null;
	readonly decisions: Readonly<Record<number, Decision>>;
};
const NO_CHOICES: Choices = { meanings: null, decisions: {} };

/** A file of papers that was read and is being looked at; nothing of it is stored anywhere yet. */
export class PapersDraft {
	sheets: readonly Sheet[] = $state.raw([]);
	index = $state(0);
	#choices: Readonly<Record<number, Choices>> = $state.raw({});
	readonly #lists: () => Lists;

	readonly #mine = $derived(this.#choices[this.index] ?? NO_CHOICES);
	readonly legible = $derived(legible(this.sheets[this.index] ?? NO_SHEET));
	readonly #found = $derived(findColumns(this.legible.rows));
	readonly columns = $derived({
		...this.#found,
		meanings: this.#mine.meanings ?? this.#found.meanings
	});
	readonly #reading = $derived.by(() => {
		const { discussion, people, distinct } = this.#lists();
		return {
			rows: this.legible.rows,
			columns: this.columns,
			discussion,
			people,
			distinct,
			decisions: {}
		};
	});
	readonly #untouched = $derived(understand(this.#reading));
	readonly lines = $derived(understand({ ...this.#reading, decisions: this.#mine.decisions }));
	readonly tally = $derived(tally(this.lines));
	/** Lines to be looked at: doubtful now, or before the office decided about them. */
	readonly questions = $derived(
		this.lines.filter(
			({ outcome }, index) =>
				outcome === 'doubtful' || this.#untouched[index]?.outcome === 'doubtful'
		)
	);

	/** @param lists the papers and the people the conference has */
	constructor(lists: () => Lists) {
		this.#lists = lists;
	}

	/** Whether the office has decided anything that leaving the page would lose. */
	get decided(): boolean {
		return Object.keys(this.#mine.decisions).length > 0;
	}

	decisionOn(row: number): Decision {
		return this.#mine.decisions[row] ?? {};
	}

	/** Takes a file up, at the sheet with the most papers on it. */
	open(sheets: readonly Sheet[]): void {
		const sizes = sheets.map((sheet) => {
			const { rows } = legible(sheet);
			return linesOf(rows, findColumns(rows)).length;
		});
		this.#choices = {};
		this.index = sizes.indexOf(Math.max(...sizes));
		this.sheets = sheets;
	}

	close(): void {
		this.sheets = [];
	}

	assign(column: number, meaning: Meaning): void {
		this.#change({ meanings: assign(this.columns.meanings, column, meaning) });
	}

	decide(row: number, { fields, ...decision }: Decision): void {
		const before = this.decisionOn(row);
		const mended = fields ? { fields: { ...before.fields, ...fields } } : {};
		this.#change({
			decisions: { ...this.#mine.decisions, [row]: { ...before, ...decision, ...mended } }
		});
	}

	#change(choices: Partial<Choices>): void {
		this.#choices = { ...this.#choices, [this.index]: { ...this.#mine, ...choices } };
	}
}
