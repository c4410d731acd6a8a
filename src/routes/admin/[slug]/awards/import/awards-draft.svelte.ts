import type { Awards } from '#lib/awards/award.ts';
import { findColumns } from '#lib/awards/import/columns.ts';
import type { DecisionFields } from '#lib/awards/import/decision-text.ts';
import { isDecisionNews } from '#lib/awards/import/decisions.ts';
import type { Meaning } from '#lib/awards/import/heading.ts';
import { linesOf } from '#lib/awards/import/lines.ts';
import type { Choice, Reading } from '#lib/awards/import/reading.ts';
import { understand } from '#lib/awards/import/understanding.ts';
import type { DistinctNames } from '#lib/people/distinct-names.ts';
import type { Person } from '#lib/people/person.ts';
import { assign } from '#lib/roster/heading-row.ts';
import { legible, type Sheet } from '#lib/roster/sheet.ts';
import { tally } from '#lib/roster/understanding.ts';

const NO_SHEET: Sheet = { name: '', rows: [], fonts: {} };

/** What the office made of one sheet. */
type Choices = Pick<Reading, 'decisions' | 'choices'> & {
	readonly meanings: readonly Meaning[] | null;
	readonly removed: readonly string[];
};
const NO_CHOICES: Choices = { meanings: null, decisions: {}, choices: {}, removed: [] };

/** What a sheet is understood against. */
type Known = {
	readonly awards: Awards;
	readonly people: readonly Person[];
	readonly distinct: readonly DistinctNames[];
	readonly areTraysLaid: boolean;
};

/** A list of awards that was read and is being looked at; nothing of it is stored anywhere yet. */
export class AwardsDraft {
	sheets: readonly Sheet[] = $state.raw([]);
	index = $state(0);
	#choices: Readonly<Record<number, Choices>> = $state.raw({});
	readonly #known: () => Known;

	readonly #sheet = $derived(this.sheets[this.index] ?? NO_SHEET);
	readonly #mine = $derived(this.#choices[this.index] ?? NO_CHOICES);
	readonly legible = $derived(legible(this.#sheet));
	readonly #found = $derived(findColumns(this.legible.rows));
	readonly columns = $derived({
		...this.#found,
		meanings: this.#mine.meanings ?? this.#found.meanings
	});
	readonly #reading = $derived.by((): Reading => {
		const { awards, people, distinct } = this.#known();
		const { rows } = this.legible;
		const { columns } = this;
		const { decisions } = this.#mine;
		const { name } = this.#sheet;
		return { name, rows, columns, awards, people, distinct, decisions, choices: {} };
	});
	readonly #untouched = $derived(understand(this.#reading));
	readonly understanding = $derived(understand({ ...this.#reading, choices: this.#mine.choices }));
	readonly rows = $derived(this.understanding.rows);
	readonly tally = $derived(tally(this.rows));
	/** Lines to be looked at: doubtful now, or before the office decided about them. */
	readonly questions = $derived(
		this.rows.filter(
			({ outcome }, index) =>
				outcome === 'doubtful' || this.#untouched.rows[index]?.outcome === 'doubtful'
		)
	);
	/** Decisions of which something would be written. */
	readonly decisionNews = $derived(this.understanding.decisions.some(isDecisionNews));

	/** @param known the awards and the people as they are */
	constructor(known: () => Known) {
		this.#known = known;
	}

	get decided(): boolean {
		const { choices, decisions, removed } = this.#mine;
		return [choices, decisions, removed].some((each) => Object.keys(each).length > 0);
	}

	/** Awards no longer in the file that the office takes off. */
	get removed(): readonly string[] {
		if (this.#known().areTraysLaid) return [];
		return this.#mine.removed.filter((id) =>
			this.understanding.gone.some((each) => each.id === id)
		);
	}

	choiceOn(row: number): Choice {
		return this.#mine.choices[row] ?? {};
	}

	/** Takes a file up, at the sheet with the most awards on it. */
	open(sheets: readonly Sheet[]): void {
		const sizes = sheets.map((sheet) => {
			const { rows } = legible(sheet);
			return linesOf(sheet.name, rows, findColumns(rows)).awards.length;
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

	mend(decision: string, fields: Partial<DecisionFields>): void {
		const { decisions } = this.#mine;
		this.#change({
			decisions: { ...decisions, [decision]: { ...decisions[decision], ...fields } }
		});
	}

	choose(row: number, { fields, ...choice }: Choice): void {
		const before = this.choiceOn(row);
		const mended = fields ? { fields: { ...before.fields, ...fields } } : {};
		this.#change({
			choices: { ...this.#mine.choices, [row]: { ...before, ...choice, ...mended } }
		});
	}

	remove(award: string, isRemoved: boolean): void {
		const others = this.#mine.removed.filter((id) => id !== award);
		this.#change({ removed: isRemoved ? [...others, award] : others });
	}

	#change(choices: Partial<Choices>): void {
		this.#choices = { ...this.#choices, [this.index]: { ...this.#mine, ...choices } };
	}
}
