import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OwnCommand } from '#lib/run/decide-own.ts';
import { ownView } from '#lib/audience/own.ts';
import { AUDIENCES, type Audience } from '#lib/audience/audience.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import type { Database } from '../database/open.ts';
import { temporaryDatabase, type Temporary } from '../database/temporary.ts';
import { ensureSeed } from '../seed/seed.ts';
import { openHall, type Hall } from './hall.ts';

const NOW = Date.parse('2022-04-22T01:00:00Z');
let temporary: Temporary;
let db: Database;
let hall: Hall;
let members: readonly string[];

async function openIt(): Promise<Hall> {
	const opened = await openHall(db, 'quan-5', () => NOW);
	if (!opened) throw new Error('the ready conference is not there');
	return opened;
}

const request = () => ({ id: randomUUID(), actor: 'self' });
const desk = (command: Parameters<Hall['command']>[1], id: string = randomUUID()) =>
	hall.command({ id, actor: 'desk' }, command);
const own = (person: string, command: OwnCommand, asked = request()) =>
	hall.own(asked, person, command);

/** Puts a question to the members' own pages; its id. */
async function put(secret: boolean): Promise<string> {
	const vote = randomUUID();
	const question = 'Điều chỉnh chỉ tiêu';
	const done = await desk({ command: 'open-vote', question, way: 'pages', secret }, vote);
	if (isRefusal(done)) throw new Error(done.refused);
	return vote;
}

beforeEach(async () => {
	temporary = await temporaryDatabase();
	db = temporary.db;
	await ensureSeed(db, NOW);
	hall = await openIt();
	const all = [...hall.state().people.values()].filter(({ category }) => category === 'members');
	members = all.slice(0, 5).map(({ id }) => id);
	await hall.report(
		members.map((delegateId) => ({
			...{ id: randomUUID(), who: { delegateId }, insteadOf: null, kind: 'in' as const },
			...{ at: NOW, station: '', via: 'name' as const, admitted: null, actor: 'door' }
		}))
	);
	await desk({ command: 'start' });
});

afterEach(() => temporary.dispose());

describe('a secret vote', () => {
	test('is counted, and nothing that is written tells who said what', async () => {
		const vote = await put(true);
		const [one = '', two = '', three = ''] = members;
		await own(one, { command: 'cast', vote, choice: 'against' });
		await own(two, { command: 'cast', vote, choice: 'for' });
		await own(three, { command: 'cast', vote, choice: 'for' });
		await desk({ command: 'close-vote', vote });
		expect(hall.state().run.votes).toMatchObject([
			{ counts: { for: 2, against: 1, other: 0 }, entitled: 5, cast: { [one]: null } }
		]);
		const entries = await db.selectFrom('run_entry').select('event').execute();
		const cast = entries.filter(({ event }) => event.includes('vote-cast'));
		expect(cast).toHaveLength(3);
		expect(cast.filter(({ event }) => /against|"for"/.test(event))).toEqual([]);
	});

	test('a retry is told nothing new, whatever it says now', async () => {
		const vote = await put(true);
		const asked = request();
		const first = await own(members[0] ?? '', { command: 'cast', vote, choice: 'for' }, asked);
		const again = await own(members[0] ?? '', { command: 'cast', vote, choice: 'against' }, asked);
		expect(again).toEqual(first);
		await desk({ command: 'close-vote', vote });
		expect(hall.state().run.votes).toMatchObject([{ counts: { for: 1, against: 0, other: 0 } }]);
	});

	test('has a box of its own: another question’s answers are not in it', async () => {
		const first = await put(true);
		await own(members[0] ?? '', { command: 'cast', vote: first, choice: 'for' });
		await desk({ command: 'close-vote', vote: first });
		const second = await put(true);
		await own(members[1] ?? '', { command: 'cast', vote: second, choice: 'against' });
		await desk({ command: 'close-vote', vote: second });
		expect(hall.state().run.votes.map(({ counts }) => counts)).toEqual([
			{ for: 1, against: 0, other: 0 },
			{ for: 0, against: 1, other: 0 }
		]);
	});

	test('leaves no line that tells who was first: all stand in the box before anybody answers', async () => {
		const vote = await put(true);
		const lines = await db.selectFrom('ballot_box').selectAll().orderBy('choice').execute();
		expect(lines.map(({ vote_id, choice, count }) => [vote_id, choice, count])).toEqual([
			[vote, 'against', 0],
			[vote, 'for', 0],
			[vote, 'other', 0]
		]);
	});

	test('survives a restart with all that was in its box', async () => {
		const vote = await put(true);
		await own(members[0] ?? '', { command: 'cast', vote, choice: 'other' });
		hall = await openIt();
		await own(members[1] ?? '', { command: 'cast', vote, choice: 'for' });
		await desk({ command: 'close-vote', vote });
		expect(hall.state().run.votes).toMatchObject([{ counts: { for: 1, against: 0, other: 1 } }]);
	});

	test('everybody at once: one answer each', async () => {
		const vote = await put(true);
		const answers = await Promise.all(
			[...members, ...members, ...members].map((person) =>
				own(person, { command: 'cast', vote, choice: 'for' })
			)
		);
		expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(5);
		await desk({ command: 'close-vote', vote });
		expect(hall.state().run.votes).toMatchObject([{ counts: { for: 5, against: 0, other: 0 } }]);
	});
});

describe('who answers when', () => {
	const SEES_COUNT: readonly Audience[] = ['projector', 'chair', 'control'];

	/** Long enough for every audience to have had its turn. */
	async function settled(): Promise<void> {
		for (let turn = 0; turn <= AUDIENCES.length; turn++) {
			await new Promise((resolve) => setImmediate(resolve));
		}
	}

	test('is sent to the screens that count the answers, and to no other', async () => {
		const vote = await put(true);
		// Opened anew, it has nothing more to tell of who came.
		hall = await openIt();
		const told: string[] = [];
		for (const audience of AUDIENCES) {
			const deliver = () => void told.push(audience);
			hall.hub.join({ audience, grant: null, deliver, close: () => undefined });
		}
		await own(members[0] ?? '', { command: 'cast', vote, choice: 'for' });
		await settled();
		expect(told).toEqual(SEES_COUNT);
	});

	test.each(AUDIENCES.filter((audience) => !SEES_COUNT.includes(audience)))(
		'is not to be read off a view, nor off its revision: %s',
		async (audience) => {
			const vote = await put(true);
			const before = hall.view(audience);
			await own(members[0] ?? '', { command: 'cast', vote, choice: 'for' });
			expect(hall.view(audience)).toEqual(before);
		}
	);

	test('is not to be read off the page of another member', async () => {
		const vote = await put(true);
		const page = () => ownView(hall.state(), members[1] ?? '');
		const before = page();
		await own(members[0] ?? '', { command: 'cast', vote, choice: 'for' });
		expect(page()).toEqual(before);
	});

	test('is nobody’s to wait for: the next thing that happens is told to all', async () => {
		const vote = await put(true);
		await own(members[0] ?? '', { command: 'cast', vote, choice: 'for' });
		const closed = await desk({ command: 'close-vote', vote });
		expect(AUDIENCES.map((audience) => hall.view(audience).revision)).toEqual(
			AUDIENCES.map(() => (isRefusal(closed) ? 0 : closed.revision))
		);
	});
});

test('what was said openly is in the log, and in no box', async () => {
	const vote = await put(false);
	const [one = ''] = members;
	await own(one, { command: 'cast', vote, choice: 'against' });
	expect((await openIt()).state().run.votes).toMatchObject([{ cast: { [one]: 'against' } }]);
	expect(await db.selectFrom('ballot_box').selectAll().execute()).toEqual([]);
});

test('a guest who is there has no vote', async () => {
	const vote = await put(false);
	const guest = [...hall.state().people.values()].find(({ category }) => category !== 'members');
	expect(await own(guest?.id ?? '', { command: 'cast', vote, choice: 'for' })).toEqual(
		refuse('not-entitled')
	);
});

test('a member who went out has no vote until a desk has seen them come back', async () => {
	const vote = await put(false);
	const [one = ''] = members;
	const passes = (kind: 'in' | 'out') =>
		hall.report([
			{
				...{ id: randomUUID(), who: { delegateId: one }, insteadOf: null, kind },
				...{ at: NOW, station: '', via: 'name' as const, admitted: null, actor: 'door' }
			}
		]);
	await passes('out');
	const answer = { command: 'cast', vote, choice: 'for' } as const;
	expect(await own(one, answer)).toEqual(refuse('not-entitled'));
	await passes('in');
	expect(await own(one, answer)).toHaveProperty('revision');
});

test('a rehearsal is not for the hall: nobody asks for the floor in it', async () => {
	await desk({ command: 'undo' });
	expect(await hall.rehearse(true)).toHaveProperty('revision');
	const asking = { command: 'ask-floor', topic: '' } as const;
	expect(await own(members[0] ?? '', asking)).toEqual(refuse('not-started'));
});

test('asking for the floor twice under one id is asking once', async () => {
	const asked = request();
	const asking = { command: 'ask-floor', topic: 'Nước sạch' } as const;
	const first = await own(members[0] ?? '', asking, asked);
	expect(await own(members[0] ?? '', asking, asked)).toEqual(first);
	expect(hall.state().run.requests).toHaveLength(1);
});
