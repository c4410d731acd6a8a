import { describe, expect, test } from 'vitest';
import { NO_DECISION } from './decision-text.ts';
import type { Reading } from './reading.ts';
import {
	AWARD_HEADING,
	AWARD_ROW,
	AWARD_TITLE,
	awardsWithRow,
	doubtCodes,
	readAwards,
	tuan
} from '#lib/testing/award-sheets.ts';
import { anAward, aPerson } from '#lib/testing/make.ts';

describe('a list that comes again', () => {
	const again = (cells: readonly string[], changes: Partial<Reading> = {}) => {
		const [row] = readAwards([AWARD_TITLE, AWARD_HEADING, cells], {
			awards: awardsWithRow(),
			...changes
		}).rows;
		if (!row) throw new Error('no award was understood');
		return row;
	};

	test('doubles nothing', () => {
		expect(again(AWARD_ROW)).toMatchObject({ outcome: 'same', stored: { id: 'a' } });
	});

	test('corrects a name in its marks', () => {
		expect(again(['1', 'Ông Dương Chí Tuân', 'Phường 11', 'Giấy khen'])).toMatchObject({
			outcome: 'changed',
			stored: { id: 'a' },
			changes: ['name']
		});
	});

	test('is asked about a name that it parts from the list of people', () => {
		const row = again(['1', 'Ông Dương Chí Tuân', 'Phường 11', 'Giấy khen'], {
			people: [tuan()],
			awards: awardsWithRow({ personId: 'tuan' })
		});
		expect([doubtCodes(row), row.person?.id]).toEqual([['marks-differ'], 'tuan']);
	});

	test('leaves what it does not say', () => {
		const awards = awardsWithRow({ merit: 'Vận động quỹ', personId: null });
		expect(again(AWARD_ROW, { awards })).toMatchObject({
			outcome: 'same',
			fields: { merit: 'Vận động quỹ' }
		});
	});

	test('with a line twice finds its award once', () => {
		const rows = [AWARD_TITLE, AWARD_HEADING, AWARD_ROW, AWARD_ROW];
		expect(readAwards(rows, { awards: awardsWithRow() }).rows.map((row) => row.outcome)).toEqual([
			'same',
			'doubtful'
		]);
	});

	test('asks nothing about an award that two decisions have on the list', () => {
		const awards = awardsWithRow();
		const other = { ...awards.list[0], id: 'b', decision: 'e' };
		const decisions = [...awards.decisions, { ...NO_DECISION, id: 'e', number: '16/QĐ' }];
		const both = { ...awards, decisions, list: [...awards.list, anAward(other)] };
		expect(doubtCodes(again(AWARD_ROW, { awards: both }))).toEqual([]);
	});

	test('typed without marks corrects nothing', () => {
		expect(again(['1', 'Ông Duong Chi Tuan', 'Phường 11', 'Giấy khen']).outcome).toBe('same');
	});

	test('leaves who comes up to what the office decided', () => {
		const [people, awards] = [
			[tuan(), aPerson({ id: 'wife' })],
			awardsWithRow({ personId: 'wife' })
		];
		expect(again(AWARD_ROW, { people, awards })).toMatchObject({
			outcome: 'same',
			person: { id: 'wife' }
		});
	});

	test('finds somebody who is on the list of people by now', () => {
		expect(again(AWARD_ROW, { people: [tuan()] })).toMatchObject({
			outcome: 'changed',
			changes: ['person']
		});
	});

	test('says who is no longer in it', () => {
		const other = ['1', 'Bà Đặng Mỹ Lan', 'Phường 4', 'Giấy khen'];
		const { gone } = readAwards([AWARD_TITLE, AWARD_HEADING, other], { awards: awardsWithRow() });
		expect(gone.map(({ id }) => id)).toEqual(['a']);
	});

	test('of another decision misses nobody, and asks about what that has already', () => {
		const title = ['Kèm theo Quyết định số 16/QĐ-MTTQ-BTT', '', '', ''];
		const { gone, rows } = readAwards([title, AWARD_HEADING, AWARD_ROW], {
			awards: awardsWithRow()
		});
		expect([gone, rows.map(doubtCodes)]).toEqual([[], [['in-other-decision']]]);
	});

	test('in another order says who has moved', () => {
		const lan = { id: 'b', decision: 'd', place: 2, honorific: 'Bà', name: 'Đặng Mỹ Lan' };
		const awards = awardsWithRow();
		const both = { ...awards, list: [...awards.list, anAward({ ...lan, title: 'Phường 4' })] };
		const first = ['1', 'Bà Đặng Mỹ Lan', 'Phường 4', 'Giấy khen'];
		const { rows } = readAwards([AWARD_TITLE, AWARD_HEADING, first, AWARD_ROW], { awards: both });
		expect(rows.map(({ changes, place }) => [changes, place])).toEqual([
			[['place'], 1],
			[['place'], 2]
		]);
	});

	test('with somebody put before others moves none of them', () => {
		const first = ['1', 'Bà Đặng Mỹ Lan', 'Phường 4', 'Giấy khen'];
		const { rows } = readAwards([AWARD_TITLE, AWARD_HEADING, first, AWARD_ROW], {
			awards: awardsWithRow()
		});
		expect(rows.map(({ outcome, place }) => [outcome, place])).toEqual([
			['new', 1],
			['same', 2]
		]);
	});
});
