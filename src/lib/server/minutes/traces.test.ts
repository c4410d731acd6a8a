import { expect, test } from 'vitest';
import type { Passage } from '#lib/minutes/passage.ts';
import type { Source } from '#lib/minutes/source.ts';
import type { RunEvent } from '#lib/run/event.ts';
import { READY } from '#lib/run/progress.ts';
import { aConference, anAward, aSpeaker, minute } from '#lib/testing/make.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { came, ended, entriesOf } from '#lib/testing/minutes.ts';
import { agenda } from '#lib/testing/turns.ts';
import { speaking } from '../locale.ts';
import { traced } from './traces.ts';

const conference = aConference({
	agenda,
	awards: { ...NO_AWARDS, list: [anAward({ id: 'w1' })] },
	discussion: { ...NO_DISCUSSION, papers: [aSpeaker({ id: 'p1' })] }
});
const desk = { role: 'control', name: 'Máy thư ký' } as const;
const line = (...sources: readonly Source[]): Passage => ({ kind: 'sentence', text: '', sources });

function tracesOf(events: readonly RunEvent[], ...sources: readonly Source[]) {
	const known = { conference, people: new Map(), progress: READY };
	const log = entriesOf(...events);
	const names = new Map([['desk', desk]]);
	return traced([line(...sources)], { ...known, log, names })[0]?.traces;
}

const first = { from: 'log', entry: 1 } as const;
const at = { at: minute(3) };

test('a line is traced to what happened, when, and who did it', () => {
	expect(tracesOf([ended(45)], first)).toEqual([
		{ what: 'Kết thúc Hội nghị', at: minute(45), by: desk }
	]);
});

test('a step is traced to its cue, and to whose turn it was', () => {
	const paper = { type: 'moved', cue: 'paper.p1', item: 'discussion', turn: 'p1', ...at } as const;
	expect(tracesOf([paper], first)?.[0]?.what).toBe('Chuyển đến bước “Bước” (Ông Lê Thanh Dũng)');
	const batch = { type: 'moved', cue: 'call.A', item: 'awards', turn: 'A', ...at } as const;
	expect(tracesOf([batch], first)?.[0]?.what).toBe('Chuyển đến bước “Bước” (đợt 1, khay A)');
});

test('a step that is no more goes by its item', () => {
	expect(tracesOf([came(3, 'awards')], first)?.[0]?.what).toBe('Chuyển đến bước “Mục awards”');
});

test.each<[string, RunEvent]>([
	['Ghi chép: “Thống nhất.”', { type: 'noted', note: 'n', item: null, text: 'Thống nhất.', ...at }],
	['Bỏ qua nội dung “Mục awards”', { type: 'skipped', item: 'awards', then: null, ...at }],
	['Nhập số Ủy viên có mặt: 47', { type: 'counted', figure: 'present', value: 47, ...at }],
	[
		'Đánh dấu người nhận khen thưởng: Ông Lâm Gia Thịnh',
		{ type: 'award-marked', award: 'w1', mark: null, ...at }
	],
	['Chọn người trao của khay A', { type: 'presenter-chosen', batch: 'A', person: null, ...at }]
])('an entry reads: %s', (words, event) => {
	expect(tracesOf([event], first)?.[0]?.what).toBe(words);
});

test('what no single moment told is traced to where it is kept', () => {
	const places = [{ from: 'doors' }, { from: 'list' }, { from: 'set-up' }] as const;
	expect(tracesOf([], ...places)?.map(({ what, at }) => [what, at])).toEqual([
		['Bảng điểm danh tại cửa', null],
		['Danh sách đại biểu', null],
		['Nội dung đã chuẩn bị trước Hội nghị', null]
	]);
});

test('an entry that two facts share is told once', () => {
	expect(tracesOf([ended(45)], first, first)).toHaveLength(1);
});

test('whose device is known no more is not named', () => {
	const known = { conference, people: new Map(), progress: READY, names: new Map() };
	const [told] = traced([line(first)], { ...known, log: entriesOf(ended(45)) });
	expect(told?.traces[0]?.by).toBeNull();
});

test('traces are in the language of the page', () => {
	const [trace] = speaking('en', () => tracesOf([ended(45)], first)) ?? [];
	expect(trace?.what).toBe('The conference ended');
});
