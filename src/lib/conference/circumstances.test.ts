import { describe, expect, test } from 'vitest';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { batchesToday, NO_CEREMONY, type Ceremony } from '#lib/awards/ceremony.ts';
import { peopleById } from '#lib/people/person.ts';
import { isRefusal } from '#lib/refusal.ts';
import { READY } from '#lib/run/progress.ts';
import { aConference, anAward, aPerson, circumstances } from '#lib/testing/make.ts';
import { areTraysLaid } from './circumstances.ts';
import { edit } from './edit.ts';

const presented: Ceremony = { ...NO_CEREMONY, presenters: { A: 'an' } };
const moved: Ceremony = { ...NO_CEREMONY, placements: [{ batch: 'B', before: 'A' }] };
const marked: Ceremony = { ...NO_CEREMONY, marks: { w1: { as: 'absent' } } };

describe('trays are laid', () => {
	test.each([
		['nothing was decided', READY, false],
		['somebody was only seen to be away', { ...READY, ceremony: marked }, false],
		['somebody was chosen to present a batch', { ...READY, ceremony: presented }, true],
		['a batch was moved', { ...READY, ceremony: moved }, true],
		['the meeting is under way', { ...READY, phase: 'running' as const }, true]
	])('or not: %s', (_, meeting, areLaid) => {
		expect(areTraysLaid({ meeting })).toBe(areLaid);
	});

	test('what was decided of a batch stays with its people, though the list grows', () => {
		const conference = aConference({
			awards: { ...NO_AWARDS, list: [anAward({ id: 'w1', kind: 'Giấy khen' })] }
		});
		const set = [anAward({ id: 'w2', kind: 'Huân chương' })];
		const edited = edit(
			{ ...conference, awards: { ...conference.awards, decisions: [DECISION] } },
			{ change: 'awards', decisions: [], set, removed: [] },
			circumstances({
				people: peopleById([aPerson({ id: 'an' })]),
				meeting: { ...READY, ceremony: presented }
			})
		);
		if (isRefusal(edited)) throw new Error(edited.refused);
		const today = batchesToday(edited.awards, presented);
		expect(today.map(({ code, awards, presenterId }) => [code, awards, presenterId])).toEqual([
			['A', ['w1'], 'an'],
			['B', ['w2'], null]
		]);
	});
});

const DECISION = { id: 'decision', number: '', date: '', issuer: '', signer: '' };
