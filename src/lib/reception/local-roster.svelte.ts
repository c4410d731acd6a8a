import type { Delegate } from '#lib/audience/delegates.ts';
import type { ReceptionView } from '#lib/audience/reception.ts';
import { pause } from '#lib/live/pause.ts';
import {
	hearView,
	isBehind,
	pack,
	place,
	unpack,
	type KnownDelegate,
	type LocalList,
	type SentList
} from './local-list.ts';
import { openVault, type Vault } from './vault.ts';

/** What is kept for a reload without the network; another build would not understand it. */
type Content = {
	readonly build: string;
	readonly list: SentList;
	readonly view: ReceptionView;
};

/** Milliseconds until a list that did not come is asked for again. */
const REST = 2_000;

/** The list as this desk has it: in step with the stream, locked away at rest, gone when it must be. */
export class LocalRoster {
	list: LocalList | null = $state.raw(null);
	readonly #address: string;
	readonly #build: string;
	readonly #vault: Promise<Vault | null>;
	#view: ReceptionView | null = null;
	#isReading = false;
	#saving: Promise<void> | null = null;
	#isWiped = false;

	/** @param opening opens where it is kept; one that opens nothing keeps the list in memory alone */
	constructor(
		slug: string,
		build: string,
		opening: (slug: string) => Promise<Vault | null> = openVault
	) {
		this.#address = `/api/v1/conferences/${slug}/delegates`;
		this.#build = build;
		this.#vault = opening(slug).catch(() => null);
	}

	/** Takes up what was kept; with it the last view this desk had, or null. */
	async load(): Promise<ReceptionView | null> {
		const vault = await this.#vault;
		const kept = (await vault?.get().catch(() => null)) as Content | null;
		if (kept?.build !== this.#build || this.#isWiped) return null;
		this.list ??= unpack(kept.list);
		return kept.view;
	}

	/** Follows the stream. */
	see(view: ReceptionView): void {
		this.#view = view;
		this.#isWiped = false;
		if (this.list && !isBehind(this.list, view)) this.#put(hearView(this.list, view));
		else void this.#read();
	}

	/** Somebody is inside since an instant, or no longer: the server said so just now. */
	place(person: string, inside: Delegate['inside']): void {
		if (this.list) this.#put(place(this.list, person, inside));
	}

	person(id: string | null | undefined): KnownDelegate | null {
		return this.list?.delegates.get(id ?? '') ?? null;
	}

	/** Whether everybody was forgotten. */
	get isWiped(): boolean {
		return this.#isWiped;
	}

	/** Forgets everybody, here and on the disk, until the stream tells of them again. */
	async wipe(): Promise<void> {
		if (this.#isWiped) return;
		this.list = null;
		this.#view = null;
		this.#isWiped = true;
		await (await this.#vault)?.wipe().catch(() => undefined);
	}

	/** Reads the list anew, until it holds all that the newest view tells of. */
	async #read(): Promise<void> {
		if (this.#isReading) return;
		this.#isReading = true;
		for (let isDone = false; !isDone && this.#view;) {
			const asked: ReceptionView = this.#view;
			const sent = await readList(this.#address);
			if (this.#isWiped) break;
			if (!sent) await pause(REST);
			else isDone = this.#take(unpack(sent)) || this.#view === asked;
		}
		this.#isReading = false;
	}

	/** Takes a list that came; whether there is nothing the view tells besides. */
	#take(list: LocalList): boolean {
		const isWhole = this.#view !== null && !isBehind(list, this.#view);
		this.#put(this.#view && isWhole ? hearView(list, this.#view) : list);
		return isWhole;
	}

	#put(list: LocalList): void {
		this.list = list;
		this.#saving ??= this.#save().finally(() => (this.#saving = null));
	}

	/** However much changes meanwhile, one save after the other. */
	async #save(): Promise<void> {
		const vault = await this.#vault;
		for (let saved: LocalList | null = null; vault && this.list && saved !== this.list;) {
			saved = this.list;
			if (!this.#view) return;
			const content: Content = { build: this.#build, list: pack(saved), view: this.#view };
			await vault.put(content).catch(() => undefined);
		}
	}
}

async function readList(address: string): Promise<SentList | null> {
	try {
		const response = await fetch(address, { cache: 'no-store' });
		return response.ok ? ((await response.json()) as SentList) : null;
	} catch {
		return null;
	}
}
