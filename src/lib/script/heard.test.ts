import { expect, test } from 'vitest';
import { aConference, aCue, aLine, aPerson } from '#lib/testing/make.ts';
import { peopleById, type Presence } from '#lib/people/person.ts';
import { READY } from '#lib/run/progress.ts';
import { readOut, turnout } from './heard.ts';

const conference = aConference();
const figure = aCue({ lines: [aLine({ text: 'Có mặt {{có mặt}} vị, đạt {{tỷ lệ}}.' })] });
const names = aCue({
	lines: [
		aLine({
			text: '{{#nhóm đại biểu}}{{tên nhóm}}{{#đại biểu}}{{họ tên}}{{/đại biểu}}{{/nhóm đại biểu}}'
		})
	]
});
const hall = (presence: Presence) =>
	peopleById([
		aPerson({ id: 'm', category: 'members', presence }),
		aPerson({ id: 'n', category: 'members' }),
		aPerson({ id: 'g', presence })
	]);

test('a cue that reads the figure tells how many members are there', () => {
	expect(readOut(figure, conference, hall('present'), READY)).toEqual({ present: 1 });
});

test('a cue that introduces tells who is named', () => {
	expect(readOut(names, conference, hall('present'), READY)).toEqual({
		introduced: { guests: { byName: ['g'], together: [] } }
	});
});

test('other words tell nothing of who is there', () => {
	expect(readOut(aCue({ lines: [aLine()] }), conference, hall('present'), READY)).toEqual({});
});

test('nothing is told before anybody was checked in', () => {
	expect(readOut(figure, conference, hall('expected'), READY)).toEqual({});
	expect(turnout(conference, hall('expected'))).toBeNull();
});

test('a door that let in guests only knows no figure: the members sign elsewhere', () => {
	const guests = peopleById([
		aPerson({ presence: 'present' }),
		aPerson({ id: 'm', category: 'members' })
	]);
	expect(readOut(figure, conference, guests, READY)).toEqual({});
	expect(readOut(names, conference, guests, READY)).toHaveProperty('introduced');
	expect(turnout(conference, guests)).toBeNull();
});

test('the turnout is of members', () => {
	expect(turnout(conference, hall('present'))).toEqual({ present: 1, summoned: 2 });
});
