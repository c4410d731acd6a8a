import { describe, expect, test } from 'vitest';
import { aCategory, anAward, aPerson, MEMBERS } from '#lib/testing/make.ts';
import { peopleById, type Person } from '#lib/people/person.ts';
import { DEFAULT_PROTOCOL } from '#lib/protocol/protocol.ts';
import { NO_AWARDS } from './award.ts';
import { presentingOf, proposePresenters } from './presenter.ts';

const chair = aPerson({ id: 'chair', name: 'Hồ Ngọc Thúy', presence: 'present' });
const vice = aPerson({ id: 'vice', name: 'Lê Minh Bảo', presence: 'present' });
const chosen = { presenterId: 'chair', spareId: 'vice' };
const presenting = (...people: readonly Person[]) => presentingOf(chosen, peopleById(people));

describe('who hands a batch over', () => {
	test('is whom the office chose', () => {
		expect(presenting(chair, vice)).toEqual({ person: chair, insteadOf: null });
	});

	test.each(['absent', 'left', 'expected', 'late'] as const)(
		'is the spare when the presenter is %s and others have come',
		(presence) => {
			const away = { ...chair, presence };
			expect(presenting(away, vice)).toEqual({ person: vice, insteadOf: away });
		}
	);

	test('is nobody when neither is there: someone must decide', () => {
		const away = { ...chair, presence: 'absent' } as const;
		expect(presenting(away, { ...vice, presence: 'absent' })).toEqual({
			person: null,
			insteadOf: away
		});
	});

	test('is the spare when no presenter was chosen', () => {
		const { person, insteadOf } = presentingOf(
			{ presenterId: null, spareId: 'vice' },
			peopleById([vice])
		);
		expect([person, insteadOf]).toEqual([vice, null]);
	});

	test('is nobody when nobody was chosen', () => {
		expect(presentingOf({ presenterId: null, spareId: null }, peopleById([chair]))).toEqual({
			person: null,
			insteadOf: null
		});
	});
});

describe('who is proposed', () => {
	const occasion = {
		protocol: DEFAULT_PROTOCOL,
		area: 'Quận 5',
		categories: [
			MEMBERS,
			aCategory(),
			aCategory({ id: 'upper-front' }),
			aCategory({ id: 'party-committee' })
		]
	};
	const city = aPerson({
		id: 'city',
		category: 'upper-front',
		position: 'Phó Chủ tịch',
		unit: 'Ủy ban MTTQ Việt Nam Thành phố Hồ Chí Minh'
	});
	const party = aPerson({
		id: 'party',
		category: 'party-committee',
		position: 'Phó Bí thư Thường trực',
		unit: 'Quận ủy Quận 5'
	});
	const host = aPerson({
		id: 'host',
		category: 'members',
		position: 'Chủ tịch',
		unit: 'Ủy ban MTTQ Việt Nam Quận 5'
	});
	const clerk = aPerson({ id: 'clerk', position: '', unit: 'Quận 5' });
	const list = [
		anAward({ id: 'high', kind: 'Bằng khen' }),
		anAward({ id: 'own', kind: 'Giấy khen', personId: 'party' })
	];
	const proposed = (award: string, ...people: readonly Person[]) =>
		proposePresenters(
			{ code: 'A', awards: [award], presenterId: null, spareId: null },
			{ ...NO_AWARDS, list },
			peopleById(people),
			occasion
		).map(({ id }) => id);

	test('what comes from above is presented from above', () => {
		expect(proposed('high', host, party, city)).toEqual(['city', 'party', 'host']);
	});

	test('our own is presented by the highest leader of our own level', () => {
		expect(proposed('own', host, city)).toEqual(['host', 'city']);
	});

	test('there are three at the most', () => {
		const vice = aPerson({ ...host, id: 'vice', position: 'Phó Chủ tịch' });
		expect(proposed('high', vice, host, party, city)).toEqual(['city', 'party', 'host']);
	});

	test('nobody presents to themselves', () => {
		expect(proposed('own', host, party)).toEqual(['host']);
	});

	test('only leaders, and only those who may be there', () => {
		expect(proposed('high', clerk, { ...city, presence: 'absent' }, host)).toEqual(['host']);
	});
});
