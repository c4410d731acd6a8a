import { expect, test } from 'vitest';
import { NO_AWARDS, type Awards } from '#lib/awards/award.ts';
import { anAward } from '#lib/testing/make.ts';
import { annexes } from './awards-list.ts';

const decision = { number: '15/QĐ', date: '2022-04-20', issuer: 'BTT', signer: '' };

const listed = (awards: Partial<Awards>) =>
	annexes({ ...NO_AWARDS, ...awards }).map(({ decision: { id }, groups }) => ({
		id,
		groups: groups.map((group) => [group.form, ...group.awards.map((award) => award.id)])
	}));

test('bodies stand before people, and households after them', () => {
	const list = [
		anAward({ id: 'h', form: 'household' }),
		anAward({ id: 'p' }),
		anAward({ id: 'b', form: 'collective' })
	];
	expect(listed({ decisions: [{ ...decision, id: 'decision' }], list })).toEqual([
		{
			id: 'decision',
			groups: [
				['collective', 'b'],
				['individual', 'p'],
				['household', 'h']
			]
		}
	]);
});

test('among those of one form the higher kind comes first, then the place in the decision', () => {
	const list = [
		anAward({ id: 'third', place: 2 }),
		anAward({ id: 'second', place: 1 }),
		anAward({ id: 'first', place: 3, kind: 'Bằng khen' })
	];
	expect(listed({ list })[0]?.groups).toEqual([['individual', 'first', 'second', 'third']]);
});

test('each decision has its own list, in the order of the decisions; one of nobody has none', () => {
	const decisions = ['a', 'b', 'c'].map((id) => ({ ...decision, id }));
	const list = [
		anAward({ id: '1', decision: 'c' }),
		anAward({ id: '2', decision: 'a' }),
		anAward({ id: '3', decision: 'gone' })
	];
	expect(listed({ decisions, list })).toEqual([
		{ id: 'a', groups: [['individual', '2']] },
		{ id: 'c', groups: [['individual', '1']] },
		{ id: '', groups: [['individual', '3']] }
	]);
});
