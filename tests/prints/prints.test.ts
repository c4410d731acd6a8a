import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { State } from '#lib/audience/state.ts';
import { minutesOf } from '#lib/minutes/minutes.ts';
import type { Passage } from '#lib/minutes/passage.ts';
import type { PrintName } from '#lib/print/prints.ts';
import { readChoice } from '#lib/server/input/print.ts';
import { passagesOf } from '#lib/server/minutes/passages.ts';
import { fontMetrics } from '#lib/server/press/font-metrics.ts';
import { writePdf } from '#lib/server/press/write-pdf.ts';
import { compose } from '#lib/server/print/room.ts';
import { textsOf } from '#lib/testing/type.ts';
import type { Page } from '#lib/typeset/mark.ts';
import { pagesOf } from '#lib/typeset/typeset.ts';
import { outside, overlaps } from './boxes.ts';
import { crowded, orderOf, readyState } from './crowd.ts';
import { theMeeting } from './meeting.ts';
import { codesOf, complaintsAbout, ensureTools, fontsOf, lettersOf } from './tools.ts';
import { MADE } from './ways.ts';

const metrics = fontMetrics();
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

/** The pages of a paper, section by section. */
function typesetPrint(print: PrintName, way: string, day: keyof typeof days) {
	const choice = readChoice(new URLSearchParams(way));
	if (!choice) throw new Error(`no such way: ${way}`);
	const { state, passages } = days[day];
	const { title, sections } = compose(print, orderOf(state, choice, passages));
	return { title, sections: sections.map((section) => pagesOf(section, metrics)) };
}

async function fileOf(title: string, sections: readonly (readonly Page[])[]): Promise<string> {
	const file = join(mkdtempSync(join(folder, 'print-')), 'print.pdf');
	writeFileSync(file, await writePdf(title, sections, 0, () => {}));
	return file;
}

describe.each(MADE)('%s %s', (print, way) => {
	test('is a sound file that says what was set, in its own fonts', async () => {
		const { title, sections } = typesetPrint(print, way, 'crowded');
		const file = await fileOf(title, sections);
		expect(complaintsAbout(file)).toBe('');
		const fonts = fontsOf(file);
		expect(fonts.length).toBeGreaterThan(0);
		for (const font of fonts) expect(font.slice(1)).toEqual(['yes', 'yes', 'yes']);
		const letters = lettersOf(file);
		const set = sections.flat().flatMap(({ marks }) => textsOf(marks));
		expect(set.length).toBeGreaterThan(0);
		const lost = set.filter(({ text }) => !letters.includes(text.replace(/\s/g, '')));
		expect(lost.map(({ text }) => text)).toEqual([]);
	});

	test('has codes that any reader reads', async () => {
		const { title, sections } = typesetPrint(print, way, 'ready');
		const set = sections.flat().flatMap(({ marks }) => codesAmong(marks));
		const file = await fileOf(title, sections);
		const read = set.length === 0 ? [] : codesOf(file, join(file, '..'));
		expect([...read].sort()).toEqual([...set].sort());
	});

	test.each(['ready', 'crowded'] as const)('on a %s day writes nothing over anything', (day) => {
		const pages = typesetPrint(print, way, day).sections.flat();
		expect(pages.flatMap((page) => outside(page, metrics))).toEqual([]);
		expect(pages.flatMap((page) => overlaps(page, metrics))).toEqual([]);
	});
});

function codesAmong(marks: Page['marks']): readonly string[] {
	return marks.flatMap((mark) => {
		if (mark.kind === 'qr') return [mark.text];
		return mark.kind === 'placed' ? codesAmong(mark.marks) : [];
	});
}
