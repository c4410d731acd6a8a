import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOBODY_CAME, passagesOf, report, type Attendance } from '#lib/attendance/attendance.ts';
import { rule } from '#lib/attendance/scan.ts';
import { currentVisit } from '#lib/attendance/visits.ts';
import { aList, aQueued, delegate } from '#lib/testing/desk.ts';
import { aPerson } from '#lib/testing/make.ts';
import { hearView, place, type LocalList } from './local-list.ts';
import { find, ruleLocally } from './local-rule.ts';
import { placeAfter } from './desk-result.ts';
import { add, decideLocally, hear, nextList, nextNumber, NO_QUEUE } from './queue.ts';
import type { Queue, QueuedScan, ScanAnswer } from './queue.ts';

const PEOPLE = ['thuy', 'an', 'binh'];
const STATIONS = ['Cửa chính', 'Cửa phụ', 'Cửa sau'];

/** What happens at a desk. A scan is asked about at once, or its answer is lost, or there is no line. */
const steps = fc.array(
	fc.record({
		desk: fc.nat(STATIONS.length - 1),
		person: fc.nat(PEOPLE.length - 1),
		does: fc.constantFrom(
			'asks',
			'asks-in-vain',
			'decides',
			'delivers',
			'delivers-in-vain',
			'listens'
		),
		/** Seconds that pass before it, and by which this device's clock is wrong after correction. */
		after: fc.nat(90),
		skew: fc.integer({ min: -3, max: 3 })
	}),
	{ maxLength: 40 }
);

/** The server as it really rules, and remembers what it answered. */
class Server {
	attendance: Attendance = NOBODY_CAME;
	now = 1_000_000;
	readonly #answers = new Map<string, ScanAnswer>();

	take(scan: QueuedScan): ScanAnswer {
		const known = this.#answers.get(scan.id);
		if (known) return known;
		const person = aPerson({ id: scan.person ?? '' });
		const entries = passagesOf(this.attendance, person.id);
		const { at, event, verdict, before } = rule(scan, { person }, entries, this.now);
		const seq = this.attendance.seq + 1;
		const { id, station } = scan;
		const entry = { id, seq, at, arrivedAt: this.now, actor: station, station, event };
		this.attendance = report(this.attendance, entry);
		const answer: ScanAnswer = {
			id,
			verdict,
			delegateId: person.id,
			at: new Date(at).toISOString(),
			...(before && { since: new Date(before.at).toISOString(), station: before.station }),
			...(this.attendance.conflicts.has(person.id) && { conflict: true })
		};
		this.#answers.set(id, answer);
		return answer;
	}
}

class Desk {
	list: LocalList = aList(...PEOPLE.map((id) => delegate({ id })));
	queue: Queue = NO_QUEUE;
	readonly greens = new Set<string>();
	readonly #station: string;
	#scans = 0;

	constructor(station: string) {
		this.#station = station;
	}

	scan(server: Server, person: string, does: string, skew: number): void {
		this.#scans += 1;
		const id = `00000000-0000-4000-8000-${STATIONS.indexOf(this.#station)}${String(this.#scans).padStart(11, '0')}`;
		const at = server.now + skew * 1_000;
		const number = nextNumber(this.queue);
		const station = this.#station;
		const scan = aQueued({ id, number, named: { delegateId: person }, person, at, station });
		const isFirst = this.queue.waiting.length === 0;
		this.queue = add(this.queue, [scan]);
		if (does === 'asks' && isFirst) {
			const answer = this.#hear(server, [scan])[0];
			if (answer?.verdict === 'welcome') this.greens.add(person);
			return;
		}
		if (does === 'asks-in-vain' && isFirst) server.take(scan);
		const earlier = this.queue.waiting.filter((each) => each !== scan);
		const { verdict } = ruleLocally(scan, find(this.list, { delegateId: person }), earlier);
		this.queue = decideLocally(this.queue, id, verdict === 'welcome');
		if (verdict === 'welcome') this.greens.add(person);
	}

	deliver(server: Server, isHeard: boolean): void {
		const list = nextList(this.queue);
		if (isHeard) this.#hear(server, list);
		else for (const scan of list) server.take(scan);
	}

	listen({ attendance }: Server): void {
		const heard = PEOPLE.reduce((list, person) => {
			const visit = currentVisit(passagesOf(attendance, person));
			const inside = visit && { since: visit.since, station: visit.doors[0]?.station ?? '' };
			return place(list, person, inside);
		}, this.list);
		this.list = hearView(heard, { seq: attendance.seq, recent: [] });
	}

	#hear(server: Server, list: readonly QueuedScan[]): readonly ScanAnswer[] {
		const answers = list.map((scan) => server.take(scan));
		for (const [index, answer] of answers.entries()) {
			const scan = list[index];
			const inside = scan && placeAfter(scan, answer);
			if (inside !== undefined) this.list = place(this.list, answer.delegateId ?? '', inside);
		}
		this.queue = hear(this.queue, list, { kind: 'answered', answers });
		return answers;
	}
}

test('whatever desks do apart, whom several let in is a conflict, and whom one let in is inside', () => {
	fc.assert(
		fc.property(steps, (run) => {
			const server = new Server();
			const desks = STATIONS.map((station) => new Desk(station));
			for (const { desk: index, person: whom, does, after, skew } of run) {
				const [desk, person] = [desks[index], PEOPLE[whom]];
				server.now += after * 1_000;
				if (!desk || !person) continue;
				if (does === 'listens') desk.listen(server);
				else if (does.startsWith('delivers')) desk.deliver(server, does === 'delivers');
				else desk.scan(server, person, does, skew);
			}
			server.now += 60_000;
			// Twice: what the server must be told again goes with the second.
			for (const desk of [...desks, ...desks]) desk.deliver(server, true);
			const greensOf = (person: string) => desks.filter(({ greens }) => greens.has(person)).length;
			expect(desks.map(({ queue }) => queue)).toEqual(desks.map(() => NO_QUEUE));
			for (const person of PEOPLE) {
				const isIn = currentVisit(passagesOf(server.attendance, person)) !== null;
				expect([person, isIn]).toEqual([person, greensOf(person) > 0]);
				expect([person, server.attendance.conflicts.has(person)]).toEqual([
					person,
					greensOf(person) > 1
				]);
			}
		}),
		{ numRuns: 500 }
	);
});
