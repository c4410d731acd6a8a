import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { ReceptionView } from '../../src/lib/audience/reception.ts';
import { anyDay, playDay } from '../doors/desks.ts';
import { expected } from '../doors/expected.ts';
import { readDoors } from '../doors/log.ts';
import { startServer } from '../server.ts';
import { expect, test, type World } from '../world.ts';

test.setTimeout(180_000);

/** People nobody has seen yet, put on the list for one play. */
async function newcomers(world: World, count: number): Promise<readonly string[]> {
	const ids = Array.from({ length: count }, () => randomUUID());
	for (const [index, id] of ids.entries()) {
		const person = { category: 'members', name: `Ủy viên ${index} ${id}` };
		await world.roster({ id, change: 'add-person', person });
	}
	return ids;
}

test('desks that are apart, ask twice, and have wrong clocks: one outcome, nothing lost, every conflict seen', async ({
	world
}) => {
	await fc.assert(
		fc.asyncProperty(anyDay(), async (day) => {
			const people = await newcomers(world, day.people);
			const played = await playDay(world, day, people);
			const wanted = expected(played.scans, people);
			const view = await world.view<ReceptionView>('reception');
			const kept = readDoors(world.server.dataDir).filter(({ id }) => played.ids.has(id));

			expect(kept.map(({ id }) => id).toSorted()).toEqual([...played.ids].toSorted());
			const seen = view.conflicts.filter(({ person }) => people.includes(person));
			expect(seen.map(({ second }) => second.scan).toSorted()).toEqual(wanted.conflicts);
			const inside = await insideNow(world, people);
			expect(inside).toEqual(wanted.inside);
		}),
		{ numRuns: 25 }
	);
});

async function insideNow(world: World, people: readonly string[]): Promise<readonly string[]> {
	const { delegates } = await world.delegates();
	return delegates
		.filter(({ id, inside }) => inside !== null && people.includes(id))
		.map(({ id }) => id)
		.toSorted();
}

test('forty scans of one person in the same instant let in one', async ({ world }) => {
	const [person = ''] = await newcomers(world, 1);
	const answers = await Promise.all(
		Array.from({ length: 40 }, (_, index) =>
			world.checkIn({
				id: randomUUID(),
				delegateId: person,
				at: new Date().toISOString(),
				station: `Cửa ${index}`
			})
		)
	);
	const verdicts = await Promise.all(answers.map(async (each) => (await each.json()).verdict));
	expect(verdicts.filter((verdict) => verdict === 'welcome')).toHaveLength(1);
	expect(verdicts.filter((verdict) => verdict === 'already-in')).toHaveLength(39);
	expect((await world.view<ReceptionView>('reception')).conflicts).toEqual([]);
});

test('one scan sent forty times in the same instant is one', async ({ world }) => {
	const [person = ''] = await newcomers(world, 1);
	const scan = { id: randomUUID(), delegateId: person, at: new Date().toISOString() };
	const answers = await Promise.all(Array.from({ length: 40 }, () => world.checkIn(scan)));
	const bodies = await Promise.all(answers.map((each) => each.text()));
	expect(new Set(bodies).size).toBe(1);
	expect(readDoors(world.server.dataDir).filter(({ id }) => id === scan.id)).toHaveLength(1);
});

test('killed in the middle of a crowd, the server has lost nothing it had said yes to', async ({
	world
}) => {
	const people = await newcomers(world, 60);
	const acknowledged: string[] = [];
	const scans = people.map((delegateId) => ({
		id: randomUUID(),
		delegateId,
		at: new Date().toISOString()
	}));
	const sending = scans.map(async (scan) => {
		const answer = await world.checkIn(scan).catch(() => null);
		if (answer?.ok()) acknowledged.push(scan.id);
		if (acknowledged.length === 20) await world.server.stop('SIGKILL');
	});
	await Promise.all(sending);
	expect(acknowledged.length).toBeGreaterThanOrEqual(20);

	const again = await startServer(world.server.dataDir);
	const kept = new Set(readDoors(again.dataDir).map(({ id }) => id));
	expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
	await again.stop();
});
