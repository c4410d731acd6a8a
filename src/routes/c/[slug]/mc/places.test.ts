import { describe, expect, test } from 'vitest';
import type { Part } from '#lib/agenda/agenda.ts';
import { homeOf, isWithHall, neighbour, places } from './places.ts';

function item(
	id: string,
	number: number | null,
	cues: readonly string[] = [id],
	part: Part = 'programme'
) {
	return {
		id,
		part,
		number,
		title: id,
		performer: '',
		cues: cues.map((cue) => ({ id: cue, title: cue, turn: null, lines: [] }))
	};
}

const script = [
	item('gathering', null, ['welcome', 'call'], 'before'),
	item('introduction', 1, ['reason', 'delegates']),
	item('break', null),
	item('awards', 2),
	item('closing', 3),
	item('farewell', null, ['photo', 'goodbye'], 'after')
];
const all = places({ script, skipped: ['awards'] });

function place(cue: string) {
	const found = all.find((each) => each.cue.id === cue);
	if (!found) throw new Error(cue);
	return found;
}

function home(phase: 'ready' | 'running' | 'paused' | 'ended', cue: string | null) {
	return all[homeOf(all, { phase, cue })]?.cue.id;
}

describe('places()', () => {
	test('go through every cue of every item in order', () => {
		expect(all.map((each) => each.cue.id)).toEqual([
			'welcome',
			'call',
			'reason',
			'delegates',
			'break',
			'awards',
			'closing',
			'photo',
			'goodbye'
		]);
	});

	test('a place belongs to the part of the day its item does', () => {
		expect(all.map((each) => each.part)).toEqual([
			'before',
			'before',
			'programme',
			'programme',
			'programme',
			'programme',
			'programme',
			'after',
			'after'
		]);
	});
});

describe('homeOf()', () => {
	test('is the first call before the start', () => {
		expect(home('ready', null)).toBe('welcome');
	});

	test.each(['running', 'paused'] as const)('is the current cue while %s', (phase) => {
		expect(home(phase, 'delegates')).toBe('delegates');
	});

	test('is the farewell after the end', () => {
		expect(home('ended', 'closing')).toBe('photo');
	});

	test('is the last cue after the end when no farewell was written', () => {
		const short = places({ script: [item('closing', 1, ['close', 'thanks'])], skipped: [] });
		expect(short[homeOf(short, { phase: 'ended', cue: 'close' })]?.cue.id).toBe('thanks');
	});

	test('is the beginning when the current cue was taken out of the script', () => {
		expect(home('running', 'gone')).toBe('welcome');
	});
});

describe('isWithHall()', () => {
	test('before the start: at any of the calls, nowhere in the programme', () => {
		const at = { phase: 'ready', cue: null } as const;
		expect(isWithHall(place('call'), at)).toBe(true);
		expect(isWithHall(place('reason'), at)).toBe(false);
	});

	test('while running: only at the current cue', () => {
		const at = { phase: 'running', cue: 'reason' } as const;
		expect(isWithHall(place('reason'), at)).toBe(true);
		expect(isWithHall(place('delegates'), at)).toBe(false);
	});

	test('after the end: anywhere in the farewell', () => {
		const at = { phase: 'ended', cue: 'closing' } as const;
		expect(isWithHall(place('goodbye'), at)).toBe(true);
		expect(isWithHall(place('closing'), at)).toBe(false);
	});
});

describe('neighbour()', () => {
	test('steps over what is passed over today', () => {
		expect(neighbour(all, all.indexOf(place('break')), 1)?.cue.id).toBe('closing');
		expect(neighbour(all, all.indexOf(place('closing')), -1)?.cue.id).toBe('break');
	});

	test('ends where the script ends', () => {
		expect(neighbour(all, 0, -1)).toBe(null);
		expect(neighbour(all, all.length - 1, 1)).toBe(null);
	});
});
