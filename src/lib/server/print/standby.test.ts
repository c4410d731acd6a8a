import { expect, test } from 'vitest';
import type { Mark } from '#lib/awards/attending.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { READY } from '#lib/run/progress.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { aConference, anAward, anItem, aPerson, aState } from '#lib/testing/make.ts';
import { rowsOf, saidBy, saidIn } from '#lib/testing/printed.ts';
import { standbyPrint } from './standby.ts';

const people = [
	aPerson({ id: 'an', name: 'Lê An', seat: 'A12', phone: '0901234567', note: 'xe lăn' })
];
const awards = {
	...NO_AWARDS,
	list: [
		anAward({ id: '1', name: 'Lê An', title: 'Phường 3', personId: 'an' }),
		anAward({ id: '2', name: 'Lê Bình', title: '' }),
		anAward({ id: '3', name: 'Lê Chi', title: 'Phường 5' })
	],
	batches: [
		{ code: 'A', awards: ['1', '2'], presenterId: 'an', spareId: null },
		{ code: 'B', awards: ['3'], presenterId: null, spareId: null }
	]
};

function standby(marks: Readonly<Record<string, Mark>> = {}, enabled = true) {
	const conference = aConference({
		agenda: [anItem({ kind: 'awards', optional: true, enabled })],
		awards
	});
	const progress = { ...READY, ceremony: { ...READY.ceremony, marks } };
	return standbyPrint({ state: aState({ conference, people, run: { ...NEW_RUN, progress } }) });
}

/** Who stands in the wings for the first batch. */
function waiting(marks: Readonly<Record<string, Mark>> = {}) {
	const [batch] = standby(marks).sections;
	return batch ? rowsOf(batch).slice(-2) : [];
}

test('each batch has a sheet of its own, in the order in which they come up', () => {
	expect(standby().sections.map(({ about }) => about)).toEqual([
		{ key: 'A', name: 'Khay A' },
		{ key: 'B', name: 'Khay B' }
	]);
});

test('those who come up are told in the order in which they stand, with the seat they come from', () => {
	expect(waiting()).toEqual([
		['1', 'Ông Lê An / Phường 3', 'A12', ''],
		['2', 'Ông Lê Bình', '', '']
	]);
});

test('whoever receives for somebody is told beside them', () => {
	const by = 'Bà Trần Thị Bưởi';
	expect(waiting({ '2': { as: 'represented', by } })[1]).toEqual([
		'2',
		'Ông Lê Bình / Bà Trần Thị Bưởi nhận thay',
		'',
		''
	]);
});

test('the place of whoever was taken out stays empty, and nobody is named on it', () => {
	expect(waiting({ '1': { as: 'withdrawn' } })).toEqual([
		['1', 'ĐỂ TRỐNG', '', ''],
		['2', 'Ông Lê Bình', '', '']
	]);
});

test('who hands over is named, and where nobody was chosen there is room to write', () => {
	const leaders = standby().sections.map(
		(section) =>
			saidIn(section)
				.join('\n')
				.match(/Người trao: .*/)?.[0]
				.split(' / ')[0]
	);
	expect(leaders).toEqual([
		'Người trao: Ông Lê An, Phó Chủ tịch UBND Quận 5',
		'Người trao: ………………………………'
	]);
});

test('the side from which they come up is ticked in the hall', () => {
	const said = saidBy(standby());
	expect(said).toEqual(expect.arrayContaining(['Lên sân khấu từ:', 'bên trái', 'bên phải']));
});

test('nothing is said of telephones or needs', () => {
	expect(saidBy(standby()).join('\n')).not.toMatch(/0901234567|xe lăn/);
});
