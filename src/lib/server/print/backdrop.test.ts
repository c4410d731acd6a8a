import { afterAll, describe, expect, test } from 'vitest';
import { readAsked, readPicture } from '#lib/server/input/print.ts';
import { aConference, aState } from '#lib/testing/make.ts';
import { saidBy } from '#lib/testing/printed.ts';
import { Press } from '../press/press.ts';
import { backdropPicture } from './backdrop-picture.ts';
import { backdropPrint } from './backdrop.ts';

const conference = aConference({
	backdrop: [
		{ text: 'HỘI NGHỊ SƠ KẾT', bold: true, gapBefore: false },
		{ text: '{{địa danh}}, {{ngày}}', bold: false, gapBefore: true }
	]
});
const state = aState({ conference });

function choiceOf(asked: string) {
	const choice = readAsked('backdrop', new URLSearchParams(asked))?.choice;
	if (!choice) throw new Error(`no such way: ${asked}`);
	return choice;
}

describe('the backdrop', () => {
	const print = backdropPrint({ state, choice: choiceOf('') });

	test('says the plan’s lines with place and date, and nothing else', () => {
		expect(saidBy(print)).toEqual(['HỘI NGHỊ SƠ KẾT', 'Quận 5, ngày 22 tháng 4 năm 2022']);
	});

	test('says its size and scale in its title only', () => {
		expect(print.title).toBe('Phông Hội nghị sơ kết, khổ 6 × 3,5 m, tỷ lệ 1:10');
	});

	test('is a page of cloth from edge to edge, without an emblem', () => {
		const [board] = print.sections;
		const grounds = board?.kind === 'board' ? board.panels.flatMap(({ ground }) => ground) : [];
		expect(grounds).toEqual([{ kind: 'box', x: 0, y: 0, ...board?.size, fill: '#8b0e16' }]);
	});
});

describe('its size is read', () => {
	test.each([
		['width=4.5&height=2', 4.5, 2],
		['width=4,5', 4.5, 3.5]
	])('of %s', (asked, width, height) => {
		expect(choiceOf(asked)).toMatchObject({ width, height });
	});

	test.each(['width=0.4', 'height=31', 'width=rong', 'height='])('but not of %s', (asked) => {
		expect(readAsked('backdrop', new URLSearchParams(asked))).toBeNull();
	});
});

describe('the picture for a screen', () => {
	const press = new Press();
	afterAll(() => press.close());

	test('is as wide as asked, and 16:9', async () => {
		const { choice, pixels } = pictureOf('px=3840');
		const picture = Buffer.from(await backdropPicture(press, { state, choice }, pixels));
		expect(picture.subarray(1, 4).toString()).toBe('PNG');
		expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([3840, 2160]);
	});

	test('has another shape when that is asked for', () => {
		expect(pictureOf('width=4&height=3')).toMatchObject({
			pixels: 1920,
			choice: { width: 4, height: 3 }
		});
	});

	test.each(['px=800', 'px=', 'width=0'])('is not made of %s', (asked) => {
		expect(readPicture(new URLSearchParams(asked))).toBeNull();
	});

	function pictureOf(asked: string) {
		const read = readPicture(new URLSearchParams(asked));
		if (!read) throw new Error(`no such picture: ${asked}`);
		return read;
	}
});
