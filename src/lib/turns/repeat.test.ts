import { describe, expect, test } from 'vitest';
import { aCue, anItem, aSpeaker } from '#lib/testing/make.ts';
import { absent, conference, cues, day, marked, stay } from '#lib/testing/turns.ts';
import { laidOut } from './lay-out.ts';
import { NO_FLOOR } from '#lib/discussion/floor.ts';

describe('the item', () => {
	const itemOf = (progress: ReturnType<typeof day>) => laidOut(conference, progress)[0];
	const at = (turn: string, ...had: readonly string[]) =>
		day({ turn, cue: `paper.${turn}`, stays: [...had, turn].map((id, index) => stay(id, index)) });

	test('is the same object from step to step: what was read of it is kept', () => {
		expect(itemOf(at('p2', 'p1'))).toBe(itemOf(at('p1')));
	});

	test('is another once somebody comes before another', () => {
		expect(itemOf(at('p2'))).not.toBe(itemOf(at('p1')));
	});

	test('is another once a speaker has more time', () => {
		const longer = { ...at('p1'), floor: { ...NO_FLOOR, extra: { p1: 2 } } };
		expect(itemOf(longer)).not.toBe(itemOf(at('p1')));
	});

	test('is another once somebody of a batch is marked, and that batch alone is read anew', () => {
		const [, before] = laidOut(conference, day());
		const [, marks] = laidOut(conference, day({ ceremony: marked({ w2: { as: 'here' } }) }));
		const kept = marks?.cues.filter((cue) => before?.cues.includes(cue)).map(({ id }) => id);
		expect(kept).toEqual(['read', 'call.A', 'photo.A']);
	});
});

describe('the turn', () => {
	test('that was passed over comes right after whoever was called before it', () => {
		const stays = [stay('B', 1, 'awards')];
		expect(cues(day({ turn: 'B', cue: 'call.B', stays }))[1]).toEqual([
			...['read', 'call.B', 'photo.B', 'call.A', 'photo.A']
		]);
	});

	test('from the floor that was called among the papers is heard there, and the papers go on', () => {
		const floor = { ...NO_FLOOR, admitted: [aSpeaker({ id: 'r1' }), aSpeaker({ id: 'r2' })] };
		const stays = [stay('p1', 1), stay('r2', 2)];
		expect(cues(day({ floor, turn: 'r2', cue: 'floor.r2', stays }))[0]).toEqual([
			...['rules', 'paper.p1', 'floor.r2', 'paper.p2', 'invite', 'floor.r1', 'sum-up']
		]);
	});

	test('of a paper that comes once the hall was invited to discuss is heard with the floor', () => {
		const floor = { ...NO_FLOOR, admitted: [aSpeaker({ id: 'r1' }), aSpeaker({ id: 'r2' })] };
		const reached = { invite: 1 };
		const stays = [stay('p1', 1)];
		expect(cues(day({ floor, cue: 'invite', stays, reached }))[0]).toEqual([
			...['rules', 'paper.p1', 'invite', 'paper.p2', 'floor.r1', 'floor.r2', 'sum-up']
		]);
		const spoken = [...stays, stay('r1', 2)];
		expect(cues(day({ floor, turn: 'r1', cue: 'floor.r1', stays: spoken, reached }))[0]).toEqual([
			...['rules', 'paper.p1', 'invite', 'floor.r1', 'paper.p2', 'floor.r2', 'sum-up']
		]);
	});

	test('of a word among the papers stands once, however many lists of papers there are', () => {
		const twice = anItem({
			id: 'discussion',
			kind: 'discussion',
			cues: [
				aCue({ id: 'title', each: 'paper' }),
				aCue({ id: 'pause' }),
				aCue({ id: 'paper', each: 'paper' }),
				aCue({ id: 'floor', each: 'floor' })
			]
		});
		const floor = { ...NO_FLOOR, admitted: [aSpeaker({ id: 'r1' })] };
		const stays = [stay('r1', 1)];
		const of = { ...conference, agenda: [twice] };
		expect(cues(day({ floor, turn: 'r1', cue: 'floor.r1', stays }), of)[0]).toEqual([
			...['floor.r1', 'title.p1', 'title.p2', 'pause', 'paper.p1', 'paper.p2']
		]);
	});

	test('of who was put back on the list is still to come', () => {
		const stays = [{ ...stay('p1', 1), returned: true } as const, stay('p2', 2)];
		expect(cues(day({ turn: 'p2', cue: 'paper.p2', stays }))[0]).toEqual([
			...['rules', 'paper.p2', 'paper.p1', 'invite', 'sum-up']
		]);
	});

	test('of a batch on the stage, once nobody of it comes up, ends where it stands', () => {
		const ceremony = marked({ w1: absent });
		const stays = [stay('A', 1, 'awards')];
		expect(cues(day({ ceremony, turn: 'A', cue: 'call.A', stays }))[1]).toEqual([
			...['read', 'call.A', 'call.B', 'photo.B']
		]);
		expect(cues(day({ ceremony, turn: 'A', cue: 'photo.A', stays }))[1]).toContain('photo.A');
	});
});
