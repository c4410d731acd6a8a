import { expect, test } from 'vitest';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { anAward } from '#lib/testing/make.ts';
import { groupsOf } from './groups.ts';

test('awards are parted where the kind or the form changes, the highest first', () => {
	const list = [
		anAward({ id: 'person', kind: 'Giấy khen' }),
		anAward({ id: 'body', kind: 'GIẤY KHEN', form: 'collective' }),
		anAward({ id: 'higher', kind: 'Bằng khen', place: 2 })
	];
	expect(
		groupsOf({ ...NO_AWARDS, list }).map(({ kind, form, awards }) => [
			kind,
			form,
			awards.map(({ id }) => id)
		])
	).toEqual([
		['Bằng khen', 'individual', ['higher']],
		['GIẤY KHEN', 'collective', ['body']],
		['Giấy khen', 'individual', ['person']]
	]);
});
