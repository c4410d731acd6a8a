import { randomUUID } from 'node:crypto';
import type { ChairView } from '../../src/lib/audience/chair.ts';
import { readGuests, type Guest } from '../doors/guests.ts';
import { expect, test, type World } from '../world.ts';

const MEMBERS = 150;
const chairSees = (world: World) => world.view<ChairView>('chair');

/** A hundred and fifty members, put on the list and let in. */
async function assemble(world: World): Promise<readonly Guest[]> {
	const ids: readonly string[] = Array.from({ length: MEMBERS }, () => randomUUID());
	for (const [index, id] of ids.entries()) {
		const person = { category: 'members', name: `Ủy viên thứ ${index + 1}` };
		expect((await world.roster({ id, change: 'add-person', person })).status()).toBe(200);
	}
	const at = new Date().toISOString();
	const scans = ids.map((id) => ({ id: randomUUID(), delegateId: id, at, station: 'Cửa chính' }));
	for (let first = 0; first < scans.length; first += 50) {
		expect((await world.checkIn(scans.slice(first, first + 50))).status()).toBe(200);
	}
	return readGuests(world.server.dataDir).filter(({ id }) => ids.includes(id));
}

/** Sends what the button on a member's own page sends; whether it was taken. */
async function cast(world: World, guest: Guest, vote: string, choice: string, request: string) {
	const { url } = world.server;
	const answer = await fetch(`${url}/i/${guest.token}?/floor`, {
		method: 'POST',
		headers: { origin: url, accept: 'application/json', 'x-sveltekit-action': 'true' },
		body: new URLSearchParams({ request, command: 'cast', vote, choice })
	});
	const { type } = (await answer.json()) as { type: string };
	return type === 'success';
}

test.describe('a hundred and fifty members who answer at the same moment', () => {
	for (const secret of [true, false]) {
		test(`have one answer each, whatever was sent twice (${secret ? 'secret' : 'open'})`, async ({
			world
		}) => {
			const guests = await assemble(world);
			await world.command({ command: 'start' });
			const ask = { question: 'Thông qua Báo cáo sơ kết', way: 'pages', secret };
			expect((await world.command({ command: 'open-vote', ...ask }, 'chair')).status()).toBe(200);
			const vote = (await chairSees(world)).votes[0]?.id ?? '';

			// The phone asks again for what was lost, and a finger presses something else as well.
			const taken = await Promise.all(
				guests.flatMap((guest) => {
					const [first, other] = [randomUUID(), randomUUID()];
					return [
						cast(world, guest, vote, 'for', first),
						cast(world, guest, vote, 'for', first),
						cast(world, guest, vote, 'against', other)
					];
				})
			);
			const answered = (await chairSees(world)).votes[0];
			expect(answered).toMatchObject({ entitled: MEMBERS, answered: MEMBERS });
			expect((await world.command({ command: 'close-vote', vote }, 'chair')).status()).toBe(200);
			const result = (await chairSees(world)).votes[0]?.result;
			const against = taken.filter((was, index) => was && index % 3 === 2).length;
			expect(result).toMatchObject({ for: MEMBERS - against, against, other: 0 });
		});
	}
});
