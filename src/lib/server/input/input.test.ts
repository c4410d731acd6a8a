import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Command } from '#lib/run/command.ts';
import { changeInput, rosterInput } from './change.ts';
import { commandInput } from './command.ts';

const id = randomUUID();
const line = (own: object = {}) => ({
	id: 'l1',
	kind: 'spoken',
	voice: 'mc',
	when: 'always',
	text: 'Kính thưa Hội nghị!',
	...own
});
const cue = (lines: readonly object[]) => ({
	id,
	change: 'cue',
	item: 'a',
	cue: { id: 'c1', title: 'Khai mạc', scene: 'item', lines }
});
const protocol = (own: object = {}) => ({
	id,
	change: 'protocol',
	table: { blocs: [], hosts: 'H', others: 'F', levels: [['Quận']], posts: [['Bí thư']], ...own }
});
const bloc = (own: object = {}) => ({
	id: 'A',
	title: 'Cấp ủy',
	categories: ['party-committee'],
	words: ['Quận ủy'],
	...own
});
const invitations = (issue: object) => ({ id, change: 'invitations', issue });
const many = (count: number) => Array.from({ length: count }, (_, n) => line({ id: `l${n}` }));
const person = {
	category: 'members',
	honorific: 'Bà',
	name: 'Hồ Ngọc Thúy',
	position: '',
	unit: '',
	phone: '',
	reply: 'waiting',
	substituteId: null
};

describe('a change', () => {
	test.each<[string, object]>([
		['a cue of sixty lines', cue(many(60))],
		['details with two chairs', { id, change: 'details', fields: { chairIds: ['a', 'b'] } }],
		['a fact', { id, change: 'fact', name: 'số tập thể', value: '05' }],
		['a title of one letter', { id, change: 'add-item', title: 'A', before: null }],
		['a move to the end', { id, change: 'pin', person: 'a', before: null, reason: 'Khách' }],
		['two names', { id, change: 'distinct-names', names: ['Tuấn', 'Tuân'], distinct: true }],
		['invitations still without a number', invitations({ number: '', date: '' })],
		['invitations numbered and dated', invitations({ number: '15/GM', date: '2026-03-05' })],
		['a table of protocol', protocol({ blocs: [bloc()] })]
	])('may be %s', (_, body) => {
		expect(v.is(changeInput, body)).toBe(true);
	});

	test.each<[string, object]>([
		['a cue of sixty-one lines', cue(many(61))],
		['a cue with two lines of one id', cue([line(), line()])],
		['a line of no words', cue([line({ text: ' \u200b ' })])],
		['one person chairing twice', { id, change: 'details', fields: { chairIds: ['a', 'a'] } }],
		['thirteen chairs', { id, change: 'details', fields: { chairIds: [...'abcdefghijklm'] } }],
		['a day that does not exist', { id, change: 'details', fields: { date: '2022-02-31' } }],
		['invitations of a day nobody knows', invitations({ number: '', date: '2026-02-30' })],
		['a fact of JavaScript’s own', { id, change: 'fact', name: '__proto__', value: 'x' }],
		['a title of nothing one can see', { id, change: 'add-item', title: '\u3164', before: null }],
		[
			'a move for an endless reason',
			{ id, change: 'pin', person: 'a', before: null, reason: 'a'.repeat(301) }
		],
		['a bloc called by two letters', protocol({ blocs: [bloc({ id: 'AB' })] })],
		['a bloc without a title', protocol({ blocs: [bloc({ title: ' ' })] })],
		['a bloc with a word of nothing', protocol({ blocs: [bloc({ words: ['—'] })] })],
		['two posts written as one', protocol({ posts: [['Bí thư, Chủ tịch']] })],
		['two levels written as one', protocol({ levels: [['Quận · Huyện']] })],
		['a table without levels', protocol({ levels: undefined })],
		['one name', { id, change: 'distinct-names', names: ['Tuấn'], distinct: true }],
		['a title of mere marks', { id, change: 'add-item', title: '…!?', before: null }],
		['a write without an id', { change: 'lock' }],
		['a write with an id of any shape', { id: 'one', change: 'lock' }],
		['a change nobody knows', { id, change: 'explode' }]
	])('is not %s', (_, body) => {
		expect(v.is(changeInput, body)).toBe(false);
	});

	test('of the table of protocol comes in clean', () => {
		const blocs = [bloc({ title: ' Cấp  ủy ', words: ['Qu\u00e2\u0323n ủy\u200b'] })];
		expect(v.parse(changeInput, protocol({ blocs }))).toMatchObject({
			table: { blocs: [{ title: 'Cấp ủy', words: ['Quận ủy'] }] }
		});
	});

	test('of a text comes in clean', () => {
		const body = { id, change: 'add-item', title: '  Ra\u200b mắt ', before: null };
		expect(v.parse(changeInput, body)).toMatchObject({ title: 'Ra mắt' });
	});
});

const EVERY_COMMAND: Record<Command['command'], object> = {
	start: {},
	next: { from: 'a-1' },
	previous: {},
	'go-to': { cue: 'a-1' },
	pause: {},
	resume: {},
	end: {},
	undo: {},
	skip: { item: 'a' },
	restore: { item: 'a' },
	place: { item: 'a', before: null },
	insert: { title: 'Giải lao', kind: 'break', minutes: 10, before: 'a' },
	adjust: { changes: [{ item: 'a', minutes: -5 }] },
	show: { scene: 'message', text: 'Mời dùng nước' },
	count: { figure: 'present', value: 47 },
	tell: { text: 'Mời kết thúc sớm' },
	acknowledge: { message: 'm' },
	note: { text: 'Đã phát biểu' },
	introduce: { person: 'p' },
	'strike-note': { note: 'n' },
	'mark-award': { award: 'w', mark: { as: 'represented', by: 'Bà Ngô Ngọc Nguyệt' } },
	'place-batch': { batch: 'A', before: null },
	'recall-batch': { batch: 'A' },
	'choose-presenter': { batch: 'A', person: 'p' },
	admit: { request: 'r', topic: 'Nước sạch' },
	decline: { request: 'r' },
	'add-speaker': {
		speaker: { honorific: 'Ông', name: 'Lê Văn Tám', unit: '', topic: '', personId: null }
	},
	'place-speaker': { speaker: 's', before: null },
	'drop-speaker': { speaker: 's' },
	'recall-speaker': { speaker: 's' },
	'give-time': { speaker: 's', minutes: 1 },
	'restart-clock': { speaker: 's' },
	'retitle-speaker': { speaker: 's', topic: 'Nước sạch' },
	sign: { text: 'Xin kết thúc' },
	'open-vote': { question: 'Điều chỉnh chỉ tiêu', way: 'hands', secret: false },
	'close-vote': { vote: 'v', counts: { for: 40, against: 1, other: 0 }, present: 41 },
	'cancel-vote': { vote: 'v' },
	'recount-vote': { vote: 'v' },
	'keep-vote': { vote: 'v' }
};

describe('a command', () => {
	test.each(Object.entries(EVERY_COMMAND))('%s has its way in', (command, rest) => {
		expect(v.parse(commandInput, { id, command, ...rest })).toEqual({ id, command, ...rest });
	});

	test.each<[string, object]>([
		['a countdown of three hours', { id, command: 'show', scene: 'break', minutes: 180 }],
		['an admission as it was asked', { id, command: 'admit', request: 'r' }],
		['a note against an item', { id, command: 'note', text: 'x', item: 'a' }],
		['a note against no item', { id, command: 'note', text: 'x', item: null }]
	])('may be %s', (_, body) => {
		expect(v.is(commandInput, body)).toBe(true);
	});

	test('names any cue as it is laid out, however long the ids of the script and of the speaker', () => {
		const cue = `${'c'.repeat(40)}.${'s'.repeat(80)}`;
		const speaker = { id: 's'.repeat(80), name: 'Lê Tám', honorific: '', unit: '', topic: '' };
		const papers = [{ ...speaker, personId: null, minutes: 7 }];
		expect(v.is(changeInput, { id, change: 'papers', set: papers, removed: [] })).toBe(true);
		for (const rest of [
			{ command: 'go-to', cue, from: cue },
			{ command: 'next', from: cue }
		]) {
			expect(v.is(commandInput, { id, ...rest })).toBe(true);
		}
	});

	test.each<[string, object]>([
		['a longer countdown', { id, command: 'show', scene: 'break', minutes: 181 }],
		['half a minute', { id, command: 'adjust', changes: [{ item: 'a', minutes: 0.5 }] }],
		['no change at all', { id, command: 'adjust', changes: [] }],
		['a message of 501 characters', { id, command: 'tell', text: 'x'.repeat(501) }],
		['fewer than nobody present', { id, command: 'count', figure: 'present', value: -1 }],
		['one nobody knows', { id, command: 'dance' }]
	])('is not %s', (_, body) => {
		expect(v.is(commandInput, body)).toBe(false);
	});
});

describe('a change of the list of people', () => {
	test('may add someone', () => {
		expect(v.is(rosterInput, { id, change: 'add-person', person })).toBe(true);
	});

	test.each<[string, object]>([
		['someone without a name', { ...person, name: '' }],
		['a name of 201 characters', { ...person, name: 'x'.repeat(201) }],
		['a reply nobody knows', { ...person, reply: 'asleep' }],
		['half a date', { ...person, since: '2020-1' }],
		['the last rank', { ...person, rank: 0 }]
	])('adds not %s', (_, body) => {
		expect(v.is(rosterInput, { id, change: 'add-person', person: body })).toBe(false);
	});
});
