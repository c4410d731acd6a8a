import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aQueued } from '#lib/testing/desk.ts';
import {
	add,
	hear,
	nextList,
	nextNumber,
	NO_QUEUE,
	type Queue,
	type QueuedScan,
	type Reply
} from './queue.ts';

/** What may happen to a list on its way: it never arrives, its answer is lost or cut short, or all is well. */
const FATES = ['lost', 'answer-lost', 'half-answered', 'well'] as const;

const steps = fc.array(
	fc.oneof(
		fc.record({ step: fc.constant('scan' as const), isPoison: fc.boolean() }),
		fc.record({ step: fc.constant('send' as const), fate: fc.constantFrom(...FATES) }),
		fc.record({ step: fc.constant('restart' as const) })
	),
	{ maxLength: 60 }
);

/** A server that takes each id once, and refuses a list with a poisonous scan in it as a whole. */
class Server {
	readonly recorded: string[] = [];

	take(scans: readonly QueuedScan[]): Reply {
		if (scans.some(isPoisonous)) return { kind: 'refused', sentence: 'Dữ liệu chưa đúng.' };
		for (const { id } of scans) if (!this.recorded.includes(id)) this.recorded.push(id);
		return {
			kind: 'answered',
			answers: scans.map(({ id }) => ({ id, verdict: 'welcome', delegateId: 'thuy' }))
		};
	}
}

function isPoisonous({ via }: QueuedScan): boolean {
	return via === 'guest';
}

function send(queue: Queue, server: Server, fate: (typeof FATES)[number]): Queue {
	const list = nextList(queue);
	if (list.length === 0 || fate === 'lost') return queue;
	const reply = server.take(list);
	if (fate === 'answer-lost') return queue;
	if (reply.kind !== 'answered' || fate === 'well') return hear(queue, list, reply);
	const half = reply.answers.slice(0, Math.ceil(reply.answers.length / 2));
	return hear(queue, list, { kind: 'answered', answers: half });
}

/** What a restart leaves: what is on the disk, and no memory of how it was being sent. */
function restart({ waiting, review }: Queue): Queue {
	return { ...(JSON.parse(JSON.stringify({ waiting, review })) as Queue), singly: 0 };
}

test('whatever happens on the way, each scan arrives once, in order, and none is lost', () => {
	fc.assert(
		fc.property(steps, (run) => {
			const server = new Server();
			const made: QueuedScan[] = [];
			let queue = NO_QUEUE;
			const isSafe = ({ id }: QueuedScan) =>
				server.recorded.includes(id) ||
				queue.waiting.some((each) => each.id === id) ||
				queue.review.some(({ scan }) => scan.id === id);
			for (const each of run) {
				if (each.step === 'scan') {
					const via = each.isPoison ? 'guest' : 'qr';
					const number = nextNumber(queue);
					const scan = aQueued({ id: `scan-${made.length}`, number, via, admitted: true });
					made.push(scan);
					queue = add(queue, [scan]);
				}
				if (each.step === 'send') queue = send(queue, server, each.fate);
				if (each.step === 'restart') queue = restart(queue);
				expect(made.every(isSafe)).toBe(true);
			}
			for (let left = made.length * 2; left > 0; left -= 1) queue = send(queue, server, 'well');
			const idsOf = (scans: readonly QueuedScan[]) => scans.map(({ id }) => id);
			expect(queue.waiting).toEqual([]);
			expect(server.recorded).toEqual(idsOf(made.filter((scan) => !isPoisonous(scan))));
			const reviewed = queue.review.map(({ scan }) => scan);
			expect(idsOf(reviewed)).toEqual(idsOf(made.filter(isPoisonous)));
		})
	);
});
