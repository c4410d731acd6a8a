import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ItemKind, Variant } from '#lib/agenda/agenda.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { peopleById, type People } from '#lib/people/person.ts';
import type { ReadCue } from '#lib/script/script.ts';
import { isWellFormed } from '#lib/script/template.ts';
import { quan5Conference } from '#lib/server/seed/ready-conference.ts';
import { REPEATS } from '#lib/turns/turn.ts';
import { placeholders, type Placeholders } from './placeholders.ts';
import { previews } from './previews.ts';

const ready = quan5Conference(randomUUID, 0);
const people = peopleById(ready.people);
const { conference } = ready;
const opening = conference.agenda.find((item) => item.id === 'opening');
if (!opening) throw new Error('the plan has an opening');

function words(variant: Variant): string {
	if (!opening) return '';
	const read = previews(conference, people, opening).read[variant];
	const lines = read?.cues.flatMap((cue) => cue.lines) ?? [];
	return lines.flatMap((line) => line.segments.map((segment) => segment.text)).join(' ');
}

describe('previews', () => {
	test('tell which wording holds as things stand', () => {
		expect(previews(conference, people, opening).actual).toBe('present');
	});

	test.each<[Variant, string]>([
		['present', 'bà Hồ Ngọc Thúy'],
		['replaced', 'thay mặt bà Hồ Ngọc Thúy'],
		['late', 'đang trên đường'],
		['absent', 'Vì bận công tác']
	])('of someone %s say “%s”', (variant, said) => {
		expect(words(variant)).toContain(said);
	});

	test('leave nothing open in any of them', () => {
		const { read } = previews(conference, people, opening);
		const kinds = Object.values(read).flatMap(
			(item) =>
				item?.cues.flatMap((cue) =>
					cue.lines.flatMap((line) => line.segments.map((segment) => segment.kind))
				) ?? []
		);
		expect(kinds).not.toContain('missing');
	});
});

describe('previews of repeated cues', () => {
	const itemOf = (kind: ItemKind) => {
		const found = conference.agenda.find((item) => item.kind === kind);
		if (!found) throw new Error(kind);
		return found;
	};
	const read = (kind: ItemKind, of: Conference = conference, known: People = people) => {
		const { read, actual } = previews(of, known, itemOf(kind));
		return read[actual]?.cues ?? [];
	};
	const textOf = (cue: ReadCue | undefined) =>
		cue?.lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join(' ');

	test('show the first batch and the first paper, each cue once and under its own id', () => {
		const call = read('awards').filter(({ id }) => id.startsWith('awards-batch'));
		expect(call.map(({ id, turn }) => [id, turn])).toEqual([
			['awards-batch', { kind: 'batch', number: 1, code: 'A' }]
		]);
		expect(textOf(call[0])).toContain('Ông Lê Thanh Dũng');
		const paper = read('discussion').find(({ id }) => id === 'discussion-papers');
		expect(textOf(paper)).toContain('ông Lê Thanh Dũng');
	});

	test('have somebody of the list speak from the floor, whom nobody knows before the day', () => {
		const floor = read('discussion').find(({ id }) => id === 'discussion-speaker');
		const [first] = ready.people;
		expect(textOf(floor)).toContain(first?.name);
	});

	test('leave nothing open', () => {
		const cues = [...read('awards'), ...read('discussion')];
		const segments = cues.flatMap(({ lines }) => lines.flatMap((line) => line.segments));
		expect(segments.filter(({ kind }) => kind === 'missing')).toEqual([]);
	});

	test('have nothing to show of an empty list', () => {
		const bare = { ...conference, awards: NO_AWARDS, discussion: NO_DISCUSSION };
		const ids = [...read('awards', bare), ...read('discussion', bare, new Map())];
		expect(ids.filter(({ turn }) => turn !== null)).toEqual([]);
		expect(ids.map(({ id }) => id)).not.toContain('awards-batch');
	});
});

describe('placeholders', () => {
	const groups = placeholders(conference, people, opening);
	const all = (each: keyof Placeholders) => groups[each].flatMap((group) => group.placeholders);
	const value = (each: keyof Placeholders, wanted: string) =>
		all(each).find(({ name }) => name === wanted)?.value;

	test.each(['once', ...REPEATS] as const)(
		'are all well formed for %s, each offered once',
		(each) => {
			expect(all(each).filter(({ text }) => !isWellFormed(text))).toEqual([]);
			const names = all(each).map(({ name }) => name);
			expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
		}
	);

	test('open lists with what stands inside them', () => {
		expect(all('once').find(({ name }) => name === 'chủ tọa')?.text).toBe(
			'{{#chủ tọa}}\n{{xưng hô}} {{họ tên}} {{chức danh}}\n{{/chủ tọa}}'
		);
	});

	test('show what they stand for today', () => {
		expect(value('once', 'họ tên')).toBe('Hồ Ngọc Thúy');
		expect(value('once', 'số được khen')).toBe('05 tập thể và 10 cá nhân');
		expect(value('once', 'phút mỗi tham luận')).toBe('7 đến 10');
	});

	test('of a batch’s words stand for the first batch', () => {
		expect(value('batch', 'khay')).toBe('A');
		expect(value('batch', 'hình thức trao')).toBe('Bằng khen');
		expect(value('batch', 'người được khen')).toBe('');
	});

	test('of a speaker’s words stand for the speaker', () => {
		expect(value('paper', 'họ tên')).toBe('Lê Thanh Dũng');
		expect(value('paper', 'số phút')).toBe('7');
	});

	test('that need a turn are not offered to words that have none', () => {
		const offered = all('once').map(({ name }) => name);
		expect(offered).not.toContain('khay');
		expect(offered).not.toContain('người được khen');
		expect(all('paper').map(({ name }) => name)).not.toContain('khay');
	});
});
