import type { Category } from '#lib/conference/conference.ts';
import type { Person } from '#lib/people/person.ts';
import { findColumns } from '#lib/roster/columns.ts';
import { assign } from '#lib/roster/heading-row.ts';
import type { Meaning } from '#lib/roster/heading.ts';
import { linesOf } from '#lib/roster/lines.ts';
import type { Decision, Reading } from '#lib/roster/reading.ts';
import { legible, type Sheet } from '#lib/roster/sheet.ts';
import { tally, understand } from '#lib/roster/understanding.ts';

const NO_SHEET: Sheet = { name: '', rows: [], fonts: {} };

/** What the office made of one sheet. */
type Choices = {
	readonly meanings: readonly Meaning[] | null;
	readonly chosen: Reading['chosen'];
	readonly decisions: Reading['decisions'];
};
const NO_CHOICES: Choices = { meanings: null, chosen: {}, decisions: {} };

/** A file that was read and is being looked at; nothing of it is stored anywhere yet. */
export class ImportDraft {
	sheets: readonly Sheet[] = $state.raw([]);
	index = $state(0);
	#choices: Readonly<Record<number, Choices>> = $state.raw({});
	readonly #list: () => { categories: readonly Category[]; people: readonly Person[] };

	readonly #sheet = $derived(this.sheets[this.index] ?? NO_SHEET);
	readonly #mine = $derived(this.#choices[this.index] ?? NO_CHOICES);
	readonly legible = $derived(legible(this.#sheet));
	readonly #found = $derived(findColumns(this.legible.rows));
	readonly columns = $derived({
		...this.#found,
		meanings: this.#mine.meanings ?? this.#found.meanings
	});
	readonly #reading = $derived.by((): Reading => {
		const { categories, people } = this.#list();
		const { rows } = this.legible;
		const { columns } = this;
		const { chosen } = this.#mine;
		return { name: this.#sheet.name, rows, columns, categories, people, chosen, decisions: {} };
	});
	readonly #untouched = $derived(understand(this.#reading));
	readonly understanding = $derived(
		this.decided
			? understand({ ...this.#reading, decisions: this.#mine.decisions })
			: this.#untouched
	);
	readonly rows = $derived(this.understanding.rows);
	readonly tally = $derived(tally(this.rows));
	/** Lines to be looked at: doubtful now, or before the office decided about them. */
	readonly questions = $derived(
		this.rows.filter(
			({ outcome }, index) =>
				outcome === 'doubtful' || this.#untouched.rows[index]?.outcome === 'doubtful'
		)
	);

	/** Lines that change somebody, or did before the office decided to leave them out. */
	readonly changes = $derived(
		this.rows.filter(
			({ outcome }, index) =>
				outcome === 'changed' || this.#untouched.rows[index]?.outcome === 'changed'
		)
	);

	/** @param list the conference's categories and the people it has */
	constructor(list: () => { categories: readonly Category[]; people: readonly Person[] }) {
		this.#list = list;
	}

	/** Whether the office has decided anything that leaving the page would lose. */
	get decided(): boolean {
		return Object.keys(this.#mine.decisions).length > 0;
	}

	isDecided(row: number): boolean {
		return row in this.#mine.decisions;
	}

	decisionOn(row: number): Decision {
		return this.#mine.decisions[row] ?? {};
	}

	/** Takes a file up, at the sheet with the most people on it. */
	open(sheets: readonly Sheet[]): void {
		const sizes = sheets.map((sheet) => {
			const { rows } = legible(sheet);
			return linesOf(rows, findColumns(rows)).people.length;
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

	choose(title: string, category: string): void {
		this.#change({ chosen: { ...this.#mine.chosen, [title]: category } });
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
