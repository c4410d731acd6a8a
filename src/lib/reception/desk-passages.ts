import { v4 as newScanId } from 'uuid';
import type { Via } from '#lib/attendance/entry.ts';
import type { Delegate } from '#lib/audience/delegates.ts';
import { admits, fromAnswer, fromRuling, placeAfter, unruled, type Result } from './desk-result.ts';
import { find, ruleLocally } from './local-rule.ts';
import type { LocalList } from './local-list.ts';
import { Courier } from './queue-courier.ts';
import { decideLocally, nextNumber } from './queue.ts';
import type { Named, Queue, QueuedScan, Reply, ScanAnswer } from './queue.ts';

/** Who wants to pass, and how they were recognised. */
export type Asked = {
	readonly named: Named;
	readonly via: Via;
	/** In whose place they come (đi thay). */
	readonly insteadOf?: string | null;
};

/** The door they pass, at a time on the server's clock. */
export type Door = {
	readonly slug: string;
	readonly station: string;
	readonly kind: 'in' | 'out';
	readonly at: number;
};

/** What passages work with. */
export type PassageWork = {
	readonly keeper: {
		readonly queue: () => Queue;
		/** Both resolve to whether it is on the disk. */
		readonly add: (scans: readonly QueuedScan[]) => Promise<boolean>;
		readonly change: (edit: (queue: Queue) => Queue) => Promise<boolean>;
	};
	readonly roster: {
		readonly list: () => LocalList | null;
		readonly place: (person: string, inside: Delegate['inside']) => void;
	};
	readonly post: (scans: readonly QueuedScan[]) => Promise<Reply>;
	/** Whether the line to the server holds, as far as is known. */
	readonly isLive: () => boolean;
	/** Is told of every answer, however late. */
	readonly onanswer: (scan: QueuedScan, answer: ScanAnswer) => void;
	readonly onbarred: () => void;
};

/** Milliseconds the server has to answer while a person stands there; then the desk decides. */
const PATIENCE = 900;

/**
 * Lets people pass. What they did is on the disk before anything is shown; the server decides when
 * it answers in time, else the desk does, and the server hears of it later.
 */
export class Passages {
	readonly #work: PassageWork;
	readonly #courier: Courier;
	/** The scans in hand, and what the server has answered of them. */
	#inHand: ReadonlySet<string> = new Set();
	readonly #answers = new Map<string, ScanAnswer>();
	/** Ends the wait for an answer. */
	#decide: () => void = () => undefined;
	/** Once the server has not answered in time, nobody waits for it until it answers again. */
	#isTrusted = true;
	#turn: Promise<unknown> = Promise.resolve();

	constructor(work: PassageWork) {
		this.#work = work;
		this.#courier = new Courier({
			queue: work.keeper.queue,
			change: async (edit) => void (await work.keeper.change(edit)),
			post: work.post,
			told: (sent, reply) => this.#hear(sent, reply)
		});
	}

	/** The server may be there: what waits is sent. */
	deliver(): void {
		this.#courier.kick();
	}

	/** Lets people pass, one after the other: whoever is asked about twice is known the second time. */
	pass(asked: readonly Asked[], door: Door): Promise<readonly Result[]> {
		const passed = this.#turn.then(() => this.#pass(asked, door));
		this.#turn = passed.catch(() => undefined);
		return passed;
	}

	/** What would be said, with nothing recorded. */
	tryOut(asked: readonly Asked[], door: Door): readonly Result[] {
		return this.#scansOf(asked, door).map((scan) => ({ ...this.#rule(scan), isTrial: true }));
	}

	async #pass(asked: readonly Asked[], door: Door): Promise<readonly Result[]> {
		const { keeper, isLive } = this.#work;
		const scans = this.#scansOf(asked, door);
		const asksServer = isLive() && this.#isTrusted && keeper.queue().waiting.length === 0;
		this.#inHand = new Set(scans.map(({ id }) => id));
		this.#answers.clear();
		const isKept = await keeper.add(scans);
		this.#courier.kick();
		if (asksServer || !isKept) await this.#answered();
		const results = scans.map((scan) => this.#resultOf(scan, isKept));
		const own = results.filter(({ id }) => !this.#answers.has(id));
		this.#inHand = new Set();
		await this.#keepDecisions(own);
		return results;
	}

	/** Resolves when everything in hand is answered, or when that takes too long. */
	async #answered(): Promise<void> {
		await new Promise<void>((resolve) => {
			const timer = setTimeout(() => {
				this.#isTrusted = false;
				resolve();
			}, PATIENCE);
			this.#decide = () => {
				clearTimeout(timer);
				resolve();
			};
			if (this.#answers.size === this.#inHand.size) this.#decide();
		});
	}

	#hear(sent: readonly QueuedScan[], reply: Reply): void {
		this.#isTrusted = reply.kind === 'answered' || reply.kind === 'refused';
		if (reply.kind === 'barred') this.#work.onbarred();
		if (reply.kind !== 'answered') return this.#decide();
		for (const answer of reply.answers) {
			const scan = sent.find(({ id }) => id === answer.id);
			if (scan) this.#take(scan, answer);
		}
		if (this.#answers.size === this.#inHand.size) this.#decide();
	}

	#take(scan: QueuedScan, answer: ScanAnswer): void {
		if (this.#inHand.has(scan.id)) this.#answers.set(scan.id, answer);
		const inside = placeAfter(scan, answer);
		if (inside !== undefined) this.#work.roster.place(answer.delegateId ?? '', inside);
		this.#work.onanswer(scan, answer);
	}

	#resultOf(scan: QueuedScan, isKept: boolean): Result {
		const answer = this.#answers.get(scan.id);
		if (answer) return fromAnswer(scan, answer);
		const isWaiting = this.#work.keeper.queue().waiting.some(({ id }) => id === scan.id);
		return isKept && isWaiting ? this.#rule(scan) : unruled(scan, 'not-kept');
	}

	#rule(scan: QueuedScan): Result {
		const list = this.#work.roster.list();
		const { named } = scan;
		if ('guest' in named) return fromRuling(scan, { verdict: 'welcome', before: null });
		if (!list) return unruled(scan, 'held');
		const { waiting } = this.#work.keeper.queue();
		const earlier = waiting.filter(({ number }) => number < scan.number);
		return fromRuling(scan, ruleLocally(scan, find(list, named), earlier));
	}

	async #keepDecisions(results: readonly Result[]): Promise<void> {
		if (results.length === 0) return;
		await this.#work.keeper.change((queue) =>
			results.reduce((before, { id, outcome }) => decideLocally(before, id, admits(outcome)), queue)
		);
	}

	#scansOf(asked: readonly Asked[], { slug, station, kind, at }: Door): readonly QueuedScan[] {
		const first = nextNumber(this.#work.keeper.queue());
		return asked.map(({ named, via, insteadOf = null }, index) => {
			const id = newScanId();
			const number = first + index;
			const person = this.#personOf(id, named);
			const told = { admitted: null, again: false };
			return { id, slug, number, named, person, insteadOf, kind, at, station, via, ...told };
		});
	}

	#personOf(id: string, named: Named): string | null {
		// The server puts a guest on the list under the scan's own id.
		if ('guest' in named) return id;
		const list = this.#work.roster.list();
		const finding = list && find(list, named);
		return finding && 'person' in finding ? finding.person.id : null;
	}
}
