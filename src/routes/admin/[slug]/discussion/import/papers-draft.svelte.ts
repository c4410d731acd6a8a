import { tally, understand, type Decision } from '#lib/discussion/import/understand.ts';
import type { Discussion } from '#lib/discussion/speaker.ts';
import type { Person } from '#lib/people/person.ts';
import { legible, type Sheet } from '#lib/roster/sheet.ts';

type Lists = { readonly discussion: Discussion; readonly people: readonly Person[] };
type Decisions = Readonly<Record<number, Decision>>;

/** A file of papers that was read and is being looked at; nothing of it is stored anywhere yet. */
export class PapersDraft {
	sheets: readonly Sheet[] = $state.raw([]);
	index = $state(0);
	#decisions: Readonly<Record<number, Decisions>> = $state.raw({});
	readonly #lists: () => Lists;

	readonly #rows = $derived(rowsOf(this.sheets[this.index]));
	readonly #mine = $derived(this.#decisions[this.index] ?? {});
	readonly understanding = $derived.by(() => {
		const { discussion, people } = this.#lists();
		return understand({ rows: this.#rows, discussion, people, decisions: this.#mine });
	});
	readonly tally = $derived(tally(this.understanding.lines));

	/** @param lists the papers and the people the conference has */
	constructor(lists: () => Lists) {
		this.#lists = lists;
	}

	/** Whether the office has decided anything that leaving the page would lose. */
	get isDecided(): boolean {
		return Object.keys(this.#mine).length > 0;
	}

	decisionOn(row: number): Decision {
		return this.#mine[row] ?? {};
	}

	/** Takes a file up, at the sheet with the most papers on it. */
	open(sheets: readonly Sheet[]): void {
		const { discussion, people } = this.#lists();
		const sizes = sheets
			.map((sheet) => understand({ rows: rowsOf(sheet), discussion, people, decisions: {} }))
			.map(({ lines }) => lines.length);
		this.#decisions = {};
		this.index = sizes.indexOf(Math.max(...sizes));
		this.sheets = sheets;
	}

	close(): void {
		this.sheets = [];
		this.#decisions = {};
	}

	decide(row: number, decision: Decision): void {
		const before = this.decisionOn(row);
		const fields = { ...before.fields, ...decision.fields };
		const mine = { ...this.#mine, [row]: { ...before, ...decision, fields } };
		this.#decisions = { ...this.#decisions, [this.index]: mine };
	}
}

function rowsOf(sheet: Sheet | undefined) {
	return sheet ? legible(sheet).rows : [];
}
