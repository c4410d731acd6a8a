import { expect, test } from 'vitest';
import type { Picture } from './picture.ts';
import { sceneKey } from './scene-key.ts';

const agenda = (state: 'done' | 'now', title = 'Khai mạc'): Picture => ({
	kind: 'agenda',
	items: [{ number: 1, title, state }]
});
const aBreak = (until: number | null, title = 'Giải lao'): Picture => ({
	kind: 'break',
	title,
	until
});
const speaker = (name: string): Picture => ({
	kind: 'speaker',
	name,
	title: '',
	item: '',
	topic: ''
});
const batch = (code: string, ...names: readonly string[]): Picture => ({
	kind: 'batch',
	code,
	title: 'Giấy khen',
	names: names.map((name) => ({ name, title: '' })),
	presenter: null
});
const vote = (answered: number | null, isOver = false): Picture => ({
	kind: 'vote',
	question: 'Nhất trí?',
	entitled: 2,
	answered,
	isRecounting: false,
	result: isOver
		? { for: 2, against: 0, other: 0, entitled: 2, unanswered: 0, rate: '100%', adopted: true }
		: null
});
const speakingTime = (minutes: number): Picture => ({
	kind: 'speaking-time',
	name: 'Bà A',
	clock: { minutes, spent: 0, since: 0 }
});
const welcome = (inHall: number, address = 'http://a'): Picture => ({
	kind: 'welcome',
	name: 'Hội nghị',
	poster: { address, qr: { size: 29, path: '' } },
	members: { present: 0, summoned: 57 },
	inHall
});

test.each([
	['the light moves down the agenda', agenda('now'), agenda('done')],
	['a break is prolonged', aBreak(1), aBreak(2)],
	['a break is paused', aBreak(1), aBreak(null)],
	['somebody comes', welcome(1), welcome(2)],
	['the first of a batch is marked absent', batch('A', 'Bà A', 'Bà B'), batch('A', 'Bà B')],
	['a member votes', vote(0), vote(1)],
	['a speaker is given a minute', speakingTime(3), speakingTime(4)],
	['the same picture comes again', speaker('Bà A'), speaker('Bà A')]
])('the picture stays when %s', (_, one, other) => {
	expect(sceneKey(one)).toBe(sceneKey(other));
});

test.each([
	['another item joins the agenda', agenda('now'), agenda('now', 'Bế mạc')],
	['another break begins', aBreak(1), aBreak(1, 'Nghỉ')],
	['another speaker stands up', speaker('Bà A'), speaker('Bà B')],
	['the next batch is called up', batch('A', 'Bà A'), batch('B', 'Bà A')],
	['the result is announced', vote(2), vote(2, true)],
	['the poster has another address', welcome(1), welcome(1, 'http://b')],
	['black falls', { kind: 'black' } as const, speaker('Bà B')]
])('the picture changes when %s', (_, one, other) => {
	expect(sceneKey(one)).not.toBe(sceneKey(other));
});
