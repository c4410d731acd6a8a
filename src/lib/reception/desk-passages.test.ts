import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aList, delegate } from '#lib/testing/desk.ts';
import { Passages, type Door } from './desk-passages.ts';
import { place, type LocalList } from './local-list.ts';
import { add, hear, NO_QUEUE, type Queue, type QueuedScan, type Reply } from './queue.ts';

const door: Door = { slug: 'quan-5', station: 'Cửa chính', kind: 'in', at: 1_000 };
const thuy = { named: { delegateId: 'thuy' }, via: 'name' } as const;
const welcomes = (scans: readonly QueuedScan[]): Reply => ({
	kind: 'answered',
	answers: scans.map(({ id }) => ({
		id,
		verdict: 'welcome',
		delegateId: 'thuy',
		at: new Date(1_000).toISOString()
	}))
});
const never = () => new Promise<Reply>(() => undefined);

/** A desk with a list, a disk that may be full and a server that may be slow; what happened, in order. */
class World {
	queue: Queue = NO_QUEUE;
	list: LocalList | null = aList(delegate());
	isDiskFull = false;
	isLive = true;
	post: (scans: readonly QueuedScan[]) => Promise<Reply> = async (scans) => welcomes(scans);
	readonly log: string[] = [];

	readonly passages = new Passages({
		keeper: {
			queue: () => this.queue,
			add: (scans) => this.#keep((queue) => add(queue, scans), 'kept'),
			change: (edit) => this.#keep(edit, 'changed')
		},
		roster: {
			list: () => this.list,
			place: (person, inside) => (this.list = this.list && place(this.list, person, inside))
		},
		post: (scans) => {
			this.log.push('sent');
			return this.post(scans);
		},
		isLive: () => this.isLive,
		onanswer: () => this.log.push('answered'),
		onbarred: () => this.log.push('barred')
	});

	async #keep(edit: (queue: Queue) => Queue, what: string): Promise<boolean> {
		this.queue = edit(this.queue);
		this.log.push(this.isDiskFull ? 'not kept' : what);
		return !this.isDiskFull;
	}

	/** What is said of somebody without any wait; null as long as nothing is. */
	async passAtOnce(asked: typeof thuy) {
		let outcome: string | null = null;
		void this.passages.pass([asked], door).then(([result]) => (outcome = result?.outcome ?? null));
		await vi.advanceTimersByTimeAsync(0);
		return outcome;
	}

	async pass(...asked: readonly (typeof thuy)[]) {
		const passed = this.passages.pass(asked, door);
		await vi.advanceTimersByTimeAsync(900);
		const results = await passed;
		return results.map(({ outcome }) => outcome);
	}
}

let world: World;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('addEventListener', () => undefined);
	world = new World();
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('a scan is on the disk before it is sent, and gone once it is answered', async () => {
	expect(await world.pass(thuy)).toEqual(['welcome']);
	expect(world.log.slice(0, 3)).toEqual(['kept', 'sent', 'answered']);
	expect(world.queue).toEqual(NO_QUEUE);
});

test('the server’s word stands while it answers', async () => {
	world.post = async ([scan]) => ({
		kind: 'answered',
		answers: [{ id: scan?.id ?? '', verdict: 'revoked' }]
	});
	expect(await world.pass(thuy)).toEqual(['revoked']);
});

describe('without the server', () => {
	test('the desk decides, and keeps what it decided before it says so', async () => {
		world.post = async () => ({ kind: 'unreached' });
		expect(await world.pass(thuy)).toEqual(['welcome']);
		expect(world.queue.waiting).toMatchObject([{ person: 'thuy', admitted: true, at: 1_000 }]);
		expect(world.log.slice(0, 3)).toEqual(['kept', 'sent', 'changed']);
	});

	test('a slow answer is not waited for, and the next is not waited for at all', async () => {
		world.post = never;
		expect(await world.pass(thuy)).toEqual(['welcome']);
		expect(await world.passAtOnce(thuy)).toBe('already-in');
	});

	test('a slow server is not waited for until it answers, though nothing waits any longer', async () => {
		world.post = never;
		await world.pass(thuy);
		world.queue = NO_QUEUE;
		expect(await world.passAtOnce(thuy)).toBe('welcome');
	});

	test('whoever is asked about twice is known the second time', async () => {
		world.isLive = false;
		world.post = never;
		expect([await world.pass(thuy), await world.pass(thuy)]).toEqual([['welcome'], ['already-in']]);
	});

	test('without a list a scan is held', async () => {
		[world.list, world.isLive, world.post] = [null, false, never];
		expect(await world.pass(thuy)).toEqual(['held']);
		expect(world.queue.waiting).toMatchObject([{ admitted: null }]);
	});

	test('a guest is welcome', async () => {
		[world.isLive, world.post] = [false, never];
		const guest = { honorific: 'Ông', name: 'Tô Lạc', position: '', unit: '', category: 'guests' };
		const passed = world.passages.pass([{ named: { guest }, via: 'guest' }], door);
		expect((await passed)[0]).toMatchObject({ outcome: 'welcome', guest });
		const [scan] = world.queue.waiting;
		expect(scan?.person).toBe(scan?.id);
	});

	test('nothing is green that nobody has in writing', async () => {
		[world.isDiskFull, world.post] = [true, never];
		expect(await world.pass(thuy)).toEqual(['not-kept']);
	});
});

test('with a full disk the server’s answer is enough', async () => {
	world.isDiskFull = true;
	expect(await world.pass(thuy)).toEqual(['welcome']);
});

test('with a full disk the server is asked, though the line seemed to be down', async () => {
	[world.isDiskFull, world.isLive] = [true, false];
	expect(await world.pass(thuy)).toEqual(['welcome']);
});

test('what the server will not have is not said to be done', async () => {
	world.post = async () => ({ kind: 'refused', sentence: 'Dữ liệu chưa đúng.' });
	expect(await world.pass(thuy)).toEqual(['not-kept']);
	expect(world.queue.review).toHaveLength(1);
});

test('as long as something waits the desk decides, so that nobody overtakes it', async () => {
	world.isLive = false;
	world.post = never;
	await world.pass(thuy);
	world.isLive = true;
	expect(await world.passAtOnce(thuy)).toBe('already-in');
});

test('a delegation passes together', async () => {
	world.list = aList(delegate(), delegate({ id: 'an' }));
	world.isLive = false;
	world.post = never;
	const an = { named: { delegateId: 'an' }, via: 'group' } as const;
	const passed = world.passages.pass([thuy, an], door);
	expect((await passed).map(({ person }) => person)).toEqual(['thuy', 'an']);
	expect(world.queue.waiting.map(({ number }) => number)).toEqual([1, 2]);
});

test('a device that may not report any longer says so', async () => {
	world.post = async () => ({ kind: 'barred' });
	expect(await world.pass(thuy)).toEqual(['welcome']);
	expect(world.log).toContain('barred');
	expect(world.queue.waiting).toHaveLength(1);
});

test('trying out records nothing', () => {
	const [result] = world.passages.tryOut([thuy], door);
	expect(result).toMatchObject({ outcome: 'welcome', person: 'thuy', isTrial: true });
	expect([world.queue, world.log]).toEqual([NO_QUEUE, []]);
});

test('an answer tells the list where somebody is', async () => {
	await world.pass(thuy);
	expect(world.list?.delegates.get('thuy')?.inside).toEqual({ since: 1_000, station: 'Cửa chính' });
});

test('a queue left from before is delivered', async () => {
	world.isLive = false;
	world.post = never;
	await world.pass(thuy);
	const sent: (readonly QueuedScan[])[] = [];
	const later = new World();
	later.queue = world.queue;
	later.post = async (scans) => {
		sent.push(scans);
		return welcomes(scans);
	};
	later.passages.deliver();
	await vi.advanceTimersByTimeAsync(0);
	expect(sent).toEqual([world.queue.waiting]);
	const answers = {
		kind: 'answered',
		answers: [{ id: sent[0]?.[0]?.id ?? '', verdict: 'welcome' }]
	};
	expect(later.queue).toEqual(hear(world.queue, sent[0] ?? [], answers as Reply));
});
