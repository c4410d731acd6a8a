import { expect, test } from 'vitest';
import { aConference } from '#lib/testing/make.ts';
import { backdropLines } from './backdrop.ts';
import { startsAt } from './conference.ts';

test('a conference starts when the clock in its own zone shows its time', () => {
	expect(startsAt(aConference())).toBe(Date.UTC(2022, 3, 22, 1, 0));
	expect(startsAt(aConference({ time: '14:00' }))).toBe(Date.UTC(2022, 3, 22, 7, 0));
	expect(startsAt(aConference({ zone: 'UTC' }))).toBe(Date.UTC(2022, 3, 22, 8, 0));
});

test('place and date are set in the backdrop, and nothing else is touched', () => {
	const title = { text: 'HỘI NGHỊ  SƠ KẾT', bold: false, gapBefore: false };
	const dated = { text: '{{địa danh}}, {{ngày}}', bold: false, gapBefore: true };
	const conference = aConference({
		area: 'Phường 6',
		date: '2022-04-01',
		backdrop: [title, dated]
	});
	expect(backdropLines(conference)).toEqual([
		title,
		{ ...dated, text: 'Phường 6, ngày 01 tháng 4 năm 2022' }
	]);
});
