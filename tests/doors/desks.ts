import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { ReceptionView } from '../../src/lib/audience/reception.ts';
import type { World } from '../world.ts';

/** One thing that happens at a desk. */
type Step = {
	readonly act: 'scan' | 'part' | 'join';
	readonly desk: number;
	readonly person: number;
	readonly kind: 'in' | 'out';
	/** The answer is lost on the way: the desk asks again under the same id. */
	readonly isLost: boolean;
};

export type Day = {
	readonly people: number;
	/** Milliseconds by which each desk's clock is wrong. */
	readonly skews: readonly number[];
	readonly steps: readonly Step[];
};

/** A scan as it was sent, and what really happened at the door. */
export type Sent = {
	readonly id: string;
	readonly delegateId: string;
	readonly kind: 'in' | 'out';
	readonly station: string;
	/** When it really was. */
	readonly happened: number;
	/** The desk let the person pass. */
	readonly green: boolean;
};

type Scan = Omit<Sent, 'happened' | 'green'> & {
	readonly at: string;
	readonly admitted: boolean;
};

/** Milliseconds between two steps: more than a clock is measured wrong by. */
const PACE = 1_000;

/** Two to four desks, each with a clock of its own, that part from the server and come back. */
export function anyDay(): fc.Arbitrary<Day> {
	return fc.record({
		people: fc.integer({ min: 1, max: 3 }),
		skews: fc.array(fc.integer({ min: -900_000, max: 900_000 }), { minLength: 2, maxLength: 4 }),
		steps: fc.array(
			fc.record({
				act: fc.constantFrom<Step['act'][]>('scan', 'scan', 'scan', 'part', 'join'),
				desk: fc.nat(3),
				person: fc.nat(2),
				kind: fc.constantFrom<Step['kind'][]>('in', 'in', 'in', 'out'),
				isLost: fc.boolean()
			}),
			{ minLength: 4, maxLength: 14 }
		)
	});
}

/** Plays a day on the real server; at its end every desk is back. */
export async function playDay(world: World, { skews, steps }: Day, people: readonly string[]) {
	const start = Date.now() - (steps.length + 1) * PACE;
	const desks = await Promise.all(skews.map((skew, index) => open(world, skew, `Cửa ${index}`)));
	const scans: Sent[] = [];
	for (const [index, { act, desk: number, person, kind, isLost }] of steps.entries()) {
		const desk = desks[number % desks.length];
		const delegateId = people[person % people.length];
		if (!desk || !delegateId) continue;
		if (act === 'part') await desk.part(people);
		if (act === 'join') scans.push(...(await desk.join(isLost)));
		if (act === 'scan') {
			scans.push(...(await desk.scan({ delegateId, kind }, start + index * PACE, isLost)));
		}
	}
	for (const desk of desks) scans.push(...(await desk.join(true)));
	return { scans, ids: new Set(scans.map(({ id }) => id)) };
}

/** A desk that knows only what it last heard, and corrects its clock by what the server said. */
async function open(world: World, skew: number, station: string) {
	const clock = () => Date.now() + skew;
	const { serverTime } = await world.view<ReceptionView>('reception');
	const offset = Date.parse(serverTime) - clock();
	const happenedAt = new Map<string, number>();
	let isApart = false;
	let inside = new Set<string>();
	let queue: readonly Scan[] = [];

	/** Sends scans, again if the answer is lost; gives what really happened. */
	async function send(sending: readonly Scan[], isLost: boolean): Promise<readonly Sent[]> {
		if (sending.length === 0) return [];
		if (isLost) await world.checkIn([...sending, ...sending.slice(0, 1)]);
		const answer = await world.checkIn(sending);
		const verdicts = (await answer.json()) as readonly { verdict: string }[];
		return sending.map(({ id, delegateId, kind, station, admitted }, index) => ({
			id,
			delegateId,
			kind,
			station,
			happened: happenedAt.get(id) ?? NaN,
			green: admitted || verdicts[index]?.verdict === 'welcome'
		}));
	}

	return {
		/** The network is gone; the desk knows who was in until now. */
		async part(people: readonly string[]): Promise<void> {
			if (isApart) return;
			isApart = true;
			const { delegates } = await world.delegates();
			const known = delegates.filter(({ id, inside }) => inside && people.includes(id));
			inside = new Set(known.map(({ id }) => id));
		},

		/** The network is back: what waited is delivered. */
		async join(isLost: boolean): Promise<readonly Sent[]> {
			isApart = false;
			const waiting = queue;
			queue = [];
			return send(waiting, isLost);
		},

		/** Somebody stands at the door; gives the scans that were answered. */
		async scan(
			who: Pick<Scan, 'delegateId' | 'kind'>,
			happened: number,
			isLost: boolean
		): Promise<readonly Sent[]> {
			const id = randomUUID();
			happenedAt.set(id, happened);
			const at = new Date(happened + skew + offset).toISOString();
			// It asks, and has let nobody pass yet.
			const scan = { id, ...who, station, at, admitted: false };
			if (!isApart) return send([scan], isLost);
			const admitted = who.kind === 'in' && !inside.has(who.delegateId);
			if (who.kind === 'in') inside.add(who.delegateId);
			else inside.delete(who.delegateId);
			queue = [...queue, { ...scan, admitted }];
			return [];
		}
	};
}
