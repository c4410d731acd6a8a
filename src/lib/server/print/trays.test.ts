import { describe, expect, test } from 'vitest';
import type { Mark } from '#lib/awards/attending.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { READY } from '#lib/run/progress.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { aConference, anAward, anItem, aPerson, aState } from '#lib/testing/make.ts';
import { rowsOf, saidBy, saidIn } from '#lib/testing/printed.ts';
import { standbyPrint } from './standby.ts';
import { traysPrint } from './trays.ts';

const batches = [
	{ code: 'A', awards: ['1', '2'], presenterId: 'thuy', spareId: null },
	{ code: 'B', awards: ['3'], presenterId: null, spareId: null }
];
const people = [
	aPerson({ id: 'thuy', honorific: 'Bà', name: 'Hồ Ngọc Thúy' }),
	aPerson({ id: 'an', name: 'Lê An', seat: 'A12', absence: 'ốm', note: 'xe lăn' })
];

function stateWith(marks: Readonly<Record<string, Mark>> = {}, kind = 'Giấy khen') {
	const list = [
		anAward({ id: '1', name: 'Lê An', title: 'Phường 3', personId: 'an' }),
		anAward({ id: '2', name: 'Lê Bình', title: '', kind }),
		anAward({ id: '3', name: 'Lê Chi' })
	];
	const conference = aConference({
		agenda: [anItem({ kind: 'awards' })],
		awards: { ...NO_AWARDS, list, batches }
	});
	const progress = { ...READY, ceremony: { ...READY.ceremony, marks } };
	return { state: aState({ conference, people, run: { ...NEW_RUN, progress } }) };
}

/** The places of the first tray. */
function placesOf(print: ReturnType<typeof traysPrint>) {
	const [tray] = print.sections;
	return tray ? rowsOf(tray).slice(-2) : [];
}

describe('a tray sheet', () => {
	test('bears the letter, and who hands over', () => {
		const [first, second] = traysPrint(stateWith()).sections;
		expect([first?.about, second?.about]).toEqual([
			{ key: 'A', name: 'Khay A' },
			{ key: 'B', name: 'Khay B' }
		]);
		const said = first ? saidIn(first).join('\n') : '';
		expect(said).toContain('Đợt 1/2');
		expect(said).toContain('Giấy khen – 02 cá nhân');
		expect(said).toContain('Người trao: Bà Hồ Ngọc Thúy, Phó Chủ tịch UBND Quận 5');
	});

	test('says what each is given only where it is not the same for all', () => {
		expect(placesOf(traysPrint(stateWith()))[0]).toEqual(['1', 'Ông Lê An / Phường 3']);
		expect(placesOf(traysPrint(stateWith({}, 'Bằng khen')))[1]?.[2]).toBe('Bằng khen');
	});

	test('keeps the place of who was withdrawn, and does not name them', () => {
		const said = placesOf(traysPrint(stateWith({ '1': { as: 'withdrawn' } })));
		expect(said[0]).toEqual(['1', 'ĐỂ TRỐNG']);
	});

	test('does not count who was withdrawn', () => {
		const [tray] = traysPrint(stateWith({ '1': { as: 'withdrawn' } })).sections;
		expect(tray && saidIn(tray).join('\n')).toContain('Giấy khen – 01 cá nhân');
	});

	test('says whose certificate is given later', () => {
		const said = placesOf(traysPrint(stateWith({ '2': { as: 'absent' } })));
		expect(said[1]).toEqual(['2', 'ĐỂ TRỐNG / Gửi sau: Ông Lê Bình']);
	});
});

test.each([traysPrint, standbyPrint])('%o says nothing private of anybody', (print) => {
	expect(saidBy(print(stateWith())).join('\n')).not.toMatch(/0901234567|ốm|xe lăn/);
});
