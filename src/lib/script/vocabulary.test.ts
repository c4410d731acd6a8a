import { describe, expect, test } from 'vitest';
import { anAward, aConference, aPerson, aSpeaker } from '#lib/testing/make.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { peopleById } from '#lib/people/person.ts';
import { conferenceValues, itemValues } from './values.ts';
import {
	AWARD_NAMES,
	CONFERENCE_NAMES,
	ITEM_NAMES,
	LISTS,
	LIVE_NAMES,
	PAPER_NAMES,
	TURN_LISTS
} from './vocabulary.ts';

const people = peopleById([aPerson()]);
const conference = aConference({
	chairIds: ['person'],
	secretaryId: 'person',
	awards: { ...NO_AWARDS, list: [anAward()] },
	discussion: { ...NO_DISCUSSION, papers: [aSpeaker()] }
});
const shared = conferenceValues(conference, people);
const [first] = conference.agenda;
const own = first ? itemValues(first, conference, people) : {};

describe('the vocabulary', () => {
	test('of a conference is all that its values answer to, facts aside', () => {
		const inner = [...Object.values(LISTS).flat(), ...TURN_LISTS];
		const outerLists = Object.keys(LISTS).filter((name) => !inner.includes(name));
		expect(Object.keys(shared).toSorted()).toEqual(
			[...CONFERENCE_NAMES, ...LIVE_NAMES, ...AWARD_NAMES, ...PAPER_NAMES, ...outerLists].toSorted()
		);
	});

	test('of an item is all that its values answer to', () => {
		expect(Object.keys(own).toSorted()).toEqual(ITEM_NAMES.toSorted());
	});

	test.each(['chủ tọa', 'nội dung', 'nhóm đại biểu'])(
		'of the list %s is what its members answer to',
		(name) => {
			const list = shared[name];
			expect(Array.isArray(list) ? Object.keys(list[0]) : null).toEqual(LISTS[name]);
		}
	);

	test('says every name once', () => {
		const names = [...CONFERENCE_NAMES, ...ITEM_NAMES, ...LIVE_NAMES, ...Object.keys(LISTS)];
		expect(new Set(names).size).toBe(names.length);
	});
});
