import { chromium } from '@playwright/test';
import { parseArgs } from 'node:util';
import type { State } from '#lib/audience/state.ts';
import type { PrintName } from '#lib/print/prints.ts';
import { peopleById } from '#lib/people/person.ts';
import { readAsked } from '#lib/server/input/print.ts';
import { Press } from '#lib/server/press/press.ts';
import { compose } from '#lib/server/print/room.ts';
import { CHROMIUM_ARGS, ensureChromium } from '../../scripts/chromium.ts';
import { crowded, orderOf, readyState } from '../prints/crowd.ts';
import { round, spread } from './percentiles.ts';
import { atMost, progress, report } from './report.ts';
import { programmePage } from './programme-page.ts';

/**
 * How long papers take to be made by the press, its thread warm, nothing handed out twice; against
 * Chromium printing the same programme from HTML, turn by turn in the same run.
 */
const { quick } = parseArgs({ options: { quick: { type: 'boolean' } } }).values;
const ROUNDS = quick ? 3 : 30;
const MANY = quick ? 2 : 7;

const ready = await readyState();
const many = crowded(ready);
const press = new Press();
let asked = 0;

/** Milliseconds until a paper is there. */
async function time(print: PrintName, state: State, way = ''): Promise<number> {
	const choice = readAsked(print, new URLSearchParams(way))?.choice;
	if (!choice) throw new Error(`no such way: ${way}`);
	const order = orderOf(state, choice);
	const began = performance.now();
	const made = compose(print, order);
	// A title of its own: the press hands out what it has made already.
	await press.print({ ...made, title: `${made.title} ${++asked}` }, 0);
	return performance.now() - began;
}

/** So many people of the crowd. */
function of(count: number): State {
	return { ...many, people: peopleById([...many.people.values()].slice(0, count)) };
}

const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
const page = await browser.newPage();
const html = programmePage(ready);

async function timeChromium(): Promise<number> {
	const began = performance.now();
	await page.setContent(html);
	await page.pdf({ format: 'A4' });
	return performance.now() - began;
}

progress('warming up');
const first = await time('programme', ready);
for (const warm of [() => time('programme', ready), timeChromium]) await warm();

const programme: number[] = [];
const fromHtml: number[] = [];
for (let turn = 1; turn <= ROUNDS; turn++) {
	programme.push(await time('programme', ready));
	fromHtml.push(await timeChromium());
}
await browser.close();

progress('invitations and badges');
const invitations: number[] = [];
const badges: number[] = [];
for (let turn = 1; turn <= MANY; turn++) {
	invitations.push(await time('invitations', of(150)));
	badges.push(await time('badges', of(250)));
}
await press.close();

const found = {
	firstProgramme: round(first),
	programme: spread(programme),
	chromium: spread(fromHtml),
	invitations150: spread(invitations),
	badges250: spread(badges)
};
report('print', {
	unit: 'ms until the file is there',
	...found,
	budgets: [
		atMost(150, 'programme, warm, p50', found.programme.p50),
		atMost(1, 'programme p50 / Chromium', round(found.programme.p50 / found.chromium.p50)),
		atMost(3_000, '150 invitations, p50', found.invitations150.p50)
	]
});
