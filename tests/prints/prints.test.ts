import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { State } from '#lib/audience/state.ts';
import { minutesOf } from '#lib/minutes/minutes.ts';
import type { Passage } from '#lib/minutes/passage.ts';
import type { PrintName } from '#lib/print/prints.ts';
import { readAsked } from '#lib/server/input/print.ts';
import { passagesOf } from '#lib/server/minutes/passages.ts';
import { fontMetrics } from '#lib/server/press/font-metrics.ts';
import { writePdf } from '#lib/server/press/write-pdf.ts';
import { compose } from '#lib/server/print/room.ts';
import { textsOf } from '#lib/testing/type.ts';
import type { Page } from '#lib/typeset/mark.ts';
import { pagesOf } from '#lib/typeset/typeset.ts';
import { crossed, outside, overlaps, strayed } from './boxes.ts';
import { crowded, orderOf, readyState } from './crowd.ts';
import { theMeeting } from './meeting.ts';
import { codesOf, complaintsAbout, ensureTools, fontsOf, lettersOf, wordsOf } from './tools.ts';
import { MADE } from './ways.ts';

const metrics = fontMetrics();
/** Pictures of a hundred pages are made and looked at. */
const READING = 180_000;
let folder: string;
/** A day as it is before it begins, and the minutes of the meeting that was held on it. */
type Day = { readonly state: State; readonly passages: readonly Passage[] };
let days: Readonly<Record<'ready' | 'crowded', Day>>;

beforeAll(async () => {
	ensureTools();
	folder = mkdtempSync(join(tmpdir(), 'nghi-trinh-prints-'));
	const ready = await readyState();
	days = { ready: dayOf(ready), crowded: dayOf(crowded(ready)) };
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function dayOf(state: State): Day {
	return { state, passages: passagesOf(minutesOf(theMeeting(state))) };
}

type Made = { readonly file: string; readonly pages: readonly Page[] };
const made = new Map<string, Promise<Made>>();

/** The file of a paper and the pages it was made from; it is made once. */
function make(print: PrintName, way: string, day: keyof typeof days): Promise<Made> {
	const key = [print, way, day].join(' ');
	const known = made.get(key) ?? written(print, way, day);
	made.set(key, known);
	return known;
}

async function written(print: PrintName, way: string, day: keyof typeof days): Promise<Made> {
	const choice = readAsked(print, new URLSearchParams(way))?.choice;
	if (!choice) throw new Error(`no such way: ${way}`);
	const { state, passages } = days[day];
	const { title, sections } = compose(print, orderOf(state, choice, passages));
	const pages = sections.map((section) => pagesOf(section, metrics));
	const file = join(mkdtempSync(join(folder, 'print-')), 'print.pdf');
	writeFileSync(file, await writePdf(title, pages, 0, () => {}));
	return { file, pages: pages.flat() };
}

describe.each(MADE)('%s %s', (print, way) => {
	test('is a sound file that says what was set, in its own fonts', async () => {
		const { file, pages } = await make(print, way, 'crowded');
		expect(complaintsAbout(file)).toBe('');
		const fonts = fontsOf(file);
		expect(fonts.length).toBeGreaterThan(0);
		for (const font of fonts) expect(font.slice(1)).toEqual(['yes', 'yes', 'yes']);
		const letters = lettersOf(file);
		const set = pages.flatMap(({ marks }) => textsOf(marks));
		expect(set.length).toBeGreaterThan(0);
		const lost = set.filter(({ text }) => !letters.includes(text.replace(/\s/g, '')));
		expect(lost.map(({ text }) => text)).toEqual([]);
	});

	test('has codes that any reader reads', { timeout: READING }, async () => {
		const { file, pages } = await make(print, way, 'ready');
		const set = pages.flatMap(({ marks }) => codesAmong(marks));
		const read = set.length === 0 ? [] : codesOf(file);
		expect([...read].sort()).toEqual([...set].sort());
	});

	test.each(['ready', 'crowded'] as const)('on a %s day cuts nothing off', async (day) => {
		const { file, pages } = await make(print, way, day);
		const read = wordsOf(file);
		expect(read.length).toBe(pages.length);
		const wrong = read.flatMap(({ words, ...size }, index) => {
			const marks = pages[index]?.marks ?? [];
			return [...outside(size, words), ...crossed(words, marks), ...strayed(words, marks)];
		});
		expect(wrong).toEqual([]);
	});

	test.each(['ready', 'crowded'] as const)('on a %s day writes nothing twice over', async (day) => {
		const { file } = await make(print, way, day);
		expect(wordsOf(file).flatMap(({ words }) => overlaps(words))).toEqual([]);
	});
});

describe.each(['ready', 'crowded'] as const)('on a %s day the programme', (day) => {
	test.each(['', 'times=off'])('is one A4: "%s"', async (way) => {
		expect((await make('programme', way, day)).pages.length).toBe(1);
	});

	test('is one sheet folded to A5, printed on both sides', async () => {
		expect((await make('programme', 'size=a5', day)).pages.length).toBe(2);
	});
});

function codesAmong(marks: Page['marks']): readonly string[] {
	return marks.flatMap((mark) => {
		if (mark.kind === 'qr') return [mark.text];
		return mark.kind === 'placed' ? codesAmong(mark.marks) : [];
	});
}
