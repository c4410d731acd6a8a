import { expect, test, vi } from 'vitest';
import { aConference, aPerson } from '#lib/testing/make.ts';
import { peopleById } from '#lib/people/person.ts';
import { NOTHING_HEARD } from '#lib/run/progress.ts';
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
	const remembered = remember((_, __, heard) => heard.presentAt);
	expect(remembered(conference, people)).toBeNull();
	expect(remembered(conference, people, { ...NOTHING_HEARD, presentAt: 47 })).toBe(47);
});

test('an edited conference is another reading', () => {
	const remembered = remember((edited) => edited.name);
	remembered(conference, people);
	expect(remembered({ ...conference, name: 'Khác' }, people)).toBe('Khác');
});
