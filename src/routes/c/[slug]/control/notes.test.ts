import { describe, expect, test } from 'vitest';
import { controlView } from '#lib/audience/control.ts';
import { aConference, aDay, aRun, aState, type Asking } from '#lib/testing/make.ts';
import { newestFirst, notesAsText, notesByItem, sayerOf } from './notes.ts';

const day = aDay();
const note = (minute: number, text: string): Asking => [minute, { command: 'note', text }];
const run = aRun(
	day,
	note(-5, 'Micro tốt'),
	[0, 'start'],
	note(3, 'Đủ số'),
	[9, { command: 'go-to', cue: 'b-1' }],
	note(12, 'Ý kiến một'),
	note(15, 'Ý kiến hai')
);
const view = controlView(aState({ run }));
const told = (groups: ReturnType<typeof notesByItem>) =>
	groups.map(({ title, notes }) => [title, ...notes.map(({ text }) => text)]);

describe('notes', () => {
	test('stand by their items, in the order of the run-sheet', () => {
		expect(told(notesByItem(view))).toEqual([
			['Trước giờ khai mạc', 'Micro tốt'],
			['1. Mục a', 'Đủ số'],
			['2. Mục b', 'Ý kiến một', 'Ý kiến hai']
		]);
	});

	test('have the current item and the newest note on top while one writes', () => {
		expect(told(newestFirst(notesByItem(view), 'b'))).toEqual([
			['2. Mục b', 'Ý kiến hai', 'Ý kiến một'],
			['Trước giờ khai mạc', 'Micro tốt'],
			['1. Mục a', 'Đủ số']
		]);
	});

	test('outlive their item', () => {
		const agenda = day.filter((item) => item.id !== 'b');
		const without = controlView(aState({ conference: aConference({ agenda }), run }));
		expect(told(notesByItem(without)).at(-1)).toEqual([
			'Nội dung đã rút khỏi chương trình',
			'Ý kiến một',
			'Ý kiến hai'
		]);
	});

	test('are copied as plain text with their times', () => {
		expect(notesAsText(view)).toBe(
			[
				'Trước giờ khai mạc\n07:55 – Micro tốt',
				'1. Mục a\n08:03 – Đủ số',
				'2. Mục b\n08:12 – Ý kiến một\n08:15 – Ý kiến hai'
			].join('\n\n')
		);
	});
});

describe('a speaker’s point', () => {
	const mai = { honorific: 'Bà', name: 'Lê Thị Mai', unit: '', topic: '', personId: null };
	const talk = aRun(
		day,
		[0, 'start'],
		[1, { command: 'add-speaker', speaker: mai }, 'mai'],
		[2, { command: 'note', text: 'Đề nghị thêm kinh phí', speaker: 'mai' }]
	);
	const heard = controlView(aState({ run: talk }));
	const [point] = heard.notes;

	test('is copied with whose it is', () => {
		expect(notesAsText(heard)).toBe('1. Mục a\n08:02 – Bà Lê Thị Mai: Đề nghị thêm kinh phí');
	});

	test('stays theirs when they are taken off the list', () => {
		const { floor } = heard;
		const dropped = { ...floor, speakers: [], dropped: [{ id: 'mai', name: 'Bà Lê Thị Mai' }] };
		expect(point && sayerOf(point, { floor: dropped })).toBe('Bà Lê Thị Mai');
	});

	test('has no name once they are on no list', () => {
		const gone = { ...heard.floor, speakers: [] };
		expect(point && sayerOf(point, { floor: gone })).toBe('');
	});
});
