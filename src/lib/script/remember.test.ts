import { expect, test, vi } from 'vitest';
import { aConference, aPerson } from '#lib/testing/make.ts';
import { peopleById } from '#lib/people/person.ts';
import { NO_CEREMONY } from '#lib/awards/ceremony.ts';
import { NOTHING_HEARD, READY } from '#lib/run/progress.ts';
import { remember } from './remember.ts';

const conference = aConference();
const people = peopleById([aPerson()]);

test('a reading is made once while nothing changes', () => {
	const read = vi.fn(() => 'words');
	const remembered = remember(read);
	expect([remembered(conference, people), remembered(conference, people)]).toEqual([
		'words',
		'words'
	]);
	expect(read).toHaveBeenCalledTimes(1);
});

test('another list of people is another reading', () => {
	const remembered = remember((_, everyone) => everyone.size);
	expect(remembered(conference, people)).toBe(1);
	expect(remembered(conference, peopleById([]))).toBe(0);
});

test('what the hall has heard since is another reading', () => {
	const remembered = remember((_, __, { heard }) => heard.presentAt);
	expect(remembered(conference, people)).toBeNull();
	const heard = { ...NOTHING_HEARD, presentAt: 47 };
	expect(remembered(conference, people, { ...READY, heard })).toBe(47);
});

test('who was marked since is another reading', () => {
	const remembered = remember((_, __, { ceremony }) => Object.keys(ceremony.marks));
	expect(remembered(conference, people)).toEqual([]);
	const ceremony = { ...NO_CEREMONY, marks: { one: { as: 'withdrawn' } as const } };
	expect(remembered(conference, people, { ...READY, ceremony })).toEqual(['one']);
});

test('an edited conference is another reading', () => {
	const remembered = remember((edited) => edited.name);
	remembered(conference, people);
	expect(remembered({ ...conference, name: 'Khác' }, people)).toBe('Khác');
});
