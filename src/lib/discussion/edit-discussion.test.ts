import { describe, expect, test } from 'vitest';
import { aPerson, aSpeaker } from '#lib/testing/make.ts';
import { peopleById } from '#lib/people/person.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import { editDiscussion, type DiscussionChange } from './edit-discussion.ts';
import { NO_FLOOR } from './floor.ts';
import { called, MOST_PAPERS, NO_DISCUSSION, speakerName } from './speaker.ts';

const papers = [aSpeaker({ id: 'p1' }), aSpeaker({ id: 'p2' })];
const discussion = { ...NO_DISCUSSION, papers };
const people = peopleById([aPerson({ id: 'an', honorific: 'Bà', name: 'Lý An' })]);
const asking = (change: DiscussionChange, turn: string | null = null) =>
	editDiscussion(discussion, change, {
		people,
		turn,
		floor: { ...NO_FLOOR, admitted: [aSpeaker({ id: 'r1' })] }
	});
const ids = (change: DiscussionChange) => {
	const outcome = asking(change);
	return isRefusal(outcome) ? outcome : outcome.papers.map(({ id }) => id);
};

describe('papers', () => {
	test('take the place of what bore their id, and else come at the end', () => {
		const set = [aSpeaker({ id: 'p1', topic: 'Mới' }), aSpeaker({ id: 'p3' })];
		const outcome = asking({ change: 'papers', set, removed: [] });
		expect(isRefusal(outcome) ? [] : outcome.papers.map(({ id, topic }) => [id, topic])).toEqual([
			['p1', 'Mới'],
			['p2', 'Chăm lo người nghèo'],
			['p3', 'Chăm lo người nghèo']
		]);
	});

	test('are taken off, unless they are being read', () => {
		const removal = { change: 'papers', set: [], removed: ['p1'] } as const;
		expect(ids(removal)).toEqual(['p2']);
		expect(asking(removal, 'p1')).toEqual(refuse('turn-now'));
	});

	test('are put in another order, all of them', () => {
		expect(ids({ change: 'paper-order', papers: ['p2', 'p1'] })).toEqual(['p2', 'p1']);
	});

	test.each([[['p1']], [['p1', 'p1']], [['p1', 'p2', 'p3']], [['p1', 'gone']]])(
		'%j is not all of them',
		(order) => {
			expect(ids({ change: 'paper-order', papers: order })).toEqual(
				refuse('bad-input', { where: 'papers' })
			);
		}
	);

	test('are read by people of the list', () => {
		const set = [aSpeaker({ id: 'p3', personId: 'nobody' })];
		expect(asking({ change: 'papers', set, removed: [] })).toEqual(
			refuse('person-not-found', { person: 'nobody' })
		);
	});

	test.each(['A', 'ZZ', 'r1'])(
		'are not called as a batch or a word from the floor is: %s',
		(id) => {
			const set = [aSpeaker({ id })];
			expect(asking({ change: 'papers', set, removed: [] })).toEqual(refuse('id-reused'));
		}
	);

	test('are not more than anybody hears', () => {
		const set = Array.from({ length: MOST_PAPERS }, (_, index) => aSpeaker({ id: `n${index}` }));
		expect(asking({ change: 'papers', set, removed: [] })).toEqual(
			refuse('too-many', { most: MOST_PAPERS })
		);
	});
});

test('times are the office’s', () => {
	expect(asking({ change: 'speaking-times', paperMinutes: 5, floorMinutes: 2 })).toEqual({
		papers,
		paperMinutes: 5,
		floorMinutes: 2
	});
});

describe('how a speaker is called', () => {
	const speaker = aSpeaker({ personId: 'an' });

	test('the list knows best: a name corrected there is right everywhere', () => {
		expect(called({ ...speaker, unit: 'Quận 5' }, people)).toEqual({
			honorific: 'bà',
			name: 'Lý An',
			title: 'Phó Chủ tịch UBND Quận 5'
		});
		expect(speakerName(speaker, people)).toBe('Bà Lý An');
	});

	test('who is not on it is called as they were written down', () => {
		expect(called(speaker, new Map())).toEqual({
			honorific: 'ông',
			name: 'Lê Thanh Dũng',
			title: 'Ủy ban MTTQ Việt Nam Phường 3'
		});
		expect(speakerName(aSpeaker(), people)).toBe('Ông Lê Thanh Dũng');
	});
});
