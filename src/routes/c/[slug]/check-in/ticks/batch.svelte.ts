import { SvelteSet } from 'svelte/reactivity';
import { readTicks } from '#lib/attendance/ticks.ts';
import { spellNumbers } from '#lib/text/number-runs.ts';
import type { LocalList } from '#lib/reception/local-list.ts';
import type { QueuedScan } from '#lib/reception/queue.ts';
import { findTicked, type TickedPerson } from '#lib/reception/ticks.ts';

/** Somebody whose number was typed, and whether they are to be recorded. */
export type BatchRow = TickedPerson & { readonly isChosen: boolean };

/** What numbers are looked up in: a list, once there is one, and what waits to be sent. */
type Source = {
	readonly list: LocalList | null;
	readonly waiting: readonly QueuedScan[];
};

/** The numbers that are being typed back, and whom they name. */
export class Batch {
	readonly #source: () => Source;
	/** What stands in the field, and whether whoever typed it thinks it is whole. */
	#typed = $state('');
	#isWhole = $state(false);
	/** Numbers that were taken out of the field. */
	#kept: readonly number[] = $state.raw([]);
	/** Whose mark was changed by hand. */
	readonly #turned = new SvelteSet<string>();
	readonly #read = $derived(readTicks(this.#typed));

	constructor(source: () => Source) {
		this.#source = source;
	}

	/** Whom the numbers name, in the order in which they were typed; what is being typed stands first. */
	readonly found = $derived.by(() => {
		const { list, waiting } = this.#source();
		return list && findTicked(list, [...this.#read.numbers, ...this.#kept], waiting);
	});

	readonly rows: readonly BatchRow[] = $derived(
		(this.found?.people ?? []).map((each) => {
			const isUsual = !each.person.sendsAnother;
			const isChosen = each.inside === null && isUsual !== this.#turned.has(each.person.id);
			return { ...each, isChosen };
		})
	);

	/** Ids of those who are to be recorded. */
	readonly chosen: readonly string[] = $derived(
		this.rows.filter(({ isChosen }) => isChosen).map(({ person }) => person.id)
	);

	/** Numbers that were typed more than once. */
	readonly repeated: readonly number[] = $derived([
		...this.#read.repeated,
		...this.#read.numbers.filter((number) => this.#kept.includes(number))
	]);

	/** What is no number; a range whose end is just being typed is not told. */
	readonly unclear = $derived(
		this.#read.unclear.filter(({ why }) => this.#isWhole || why !== 'unfinished')
	);

	get typed(): string {
		return this.#typed;
	}

	get isEmpty(): boolean {
		return this.#typed.trim() === '' && this.#kept.length === 0;
	}

	type(text: string): void {
		[this.#typed, this.#isWhole] = [text, false];
	}

	/** Marks somebody to be recorded, or takes the mark away. */
	turn(person: string): void {
		if (!this.#turned.delete(person)) this.#turned.add(person);
	}

	/**
	 * Takes the numbers out of the field; what names nobody stays there.
	 * @returns whether nothing stayed
	 */
	settle(): boolean {
		if (!this.found) return false;
		const { people, gone, never } = this.found;
		const left = [spellNumbers([...gone, ...never]), ...this.#read.unclear.map(({ text }) => text)];
		this.#kept = people.map(({ person }) => person.number);
		[this.#typed, this.#isWhole] = [left.filter(Boolean).join(', '), true];
		return this.#typed === '';
	}

	clear(): void {
		[this.#typed, this.#kept] = ['', []];
		this.#turned.clear();
	}
}
