import { describe, expect, test } from 'vitest';
import {
	aConference,
	aDay,
	anItem,
	aPerson,
	aRun,
	aState,
	minute,
	type Asking
} from '#lib/testing/make.ts';
import { programme } from './programme.ts';

const day = aDay();

function lines(...askings: readonly Asking[]) {
	return programme(aState({ run: aRun(day, ...askings) }));
}

function states(...askings: readonly Asking[]) {
	return lines(...askings).map(({ id, state }) => `${id} ${state}`);
}

describe('the programme', () => {
	test('has numbers, titles, performers and planned times', () => {
		expect(lines()[1]).toEqual({
			id: 'b',
			number: 2,
			title: 'Mục b',
			performer: 'MC',
			from: minute(10),
			to: minute(30),
			state: 'ahead'
		});
	});

	test('shows where the day stands', () => {
		expect(states()).toEqual(['a ahead', 'b ahead', 'c ahead']);
		expect(states([0, 'start'], [1, { command: 'go-to', cue: 'b-1' }])).toEqual([
			'a done',
			'b now',
			'c ahead'
		]);
		expect(states([0, 'start'], [1, 'pause'])).toEqual(['a now', 'b ahead', 'c ahead']);
	});

	test('says after the end what was held and what was not', () => {
		expect(states([0, 'start'], [1, { command: 'go-to', cue: 'c-1' }], [2, 'end'])).toEqual([
			'a done',
			'b ahead',
			'c done'
		]);
	});

	test('leaves out what is skipped, and the others keep number and time', () => {
		const [, last] = lines([0, 'start'], [1, { command: 'skip', item: 'b' }]);
		expect(last).toMatchObject({ id: 'c', number: 3, from: minute(30) });
	});

	test('has no number and no time for what was not planned', () => {
		const [inserted] = lines([
			0,
			{ command: 'insert', title: 'Chào mừng', kind: 'other', minutes: 5, before: 'a' },
			'new'
		]);
		expect(inserted).toMatchObject({ id: 'new', number: null, from: null, to: null });
	});

	test('follows the order of the day', () => {
		expect(states([0, { command: 'place', item: 'c', before: 'a' }])).toEqual([
			'c ahead',
			'a ahead',
			'b ahead'
		]);
	});

	test('names the stand-in and not whoever they stand in for', () => {
		const agenda = [anItem({ performerId: 'chair', standInId: 'vice' })];
		const state = aState({
			conference: aConference({ agenda }),
			people: [aPerson({ id: 'chair' }), aPerson({ id: 'vice', name: 'Lê Minh Bảo' })]
		});
		expect(programme(state)).toMatchObject([{ performer: 'Ông Lê Minh Bảo' }]);
	});

	test('names nobody who will not come', () => {
		const agenda = [anItem({ performerId: 'chair', performerLabel: 'Chủ tọa' })];
		const state = aState({
			conference: aConference({ agenda }),
			people: [aPerson({ id: 'chair', presence: 'absent' })]
		});
		expect(programme(state)).toMatchObject([{ performer: 'Chủ tọa' }]);
	});

	test('holds only the programme, not what surrounds it', () => {
		const agenda = [anItem({ id: 'welcome', part: 'before' }), ...day];
		const state = aState({ conference: aConference({ agenda }) });
		expect(programme(state).map((line) => line.id)).toEqual(['a', 'b', 'c']);
	});
});
