import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Variant } from '#lib/agenda/agenda.ts';
import { peopleById } from '#lib/people/person.ts';
import { isWellFormed } from '#lib/script/template.ts';
import { quan5Conference } from '#lib/server/seed/ready-conference.ts';
import { placeholders } from './placeholders.ts';
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

describe('placeholders', () => {
	const groups = placeholders(conference, people, opening);
	const all = groups.flatMap((group) => group.placeholders);

	test('are all well formed, lists with what stands inside them', () => {
		expect(all.filter(({ text }) => !isWellFormed(text))).toEqual([]);
		expect(all.find(({ name }) => name === 'chủ tọa')?.text).toBe(
			'{{#chủ tọa}}\n{{xưng hô}} {{họ tên}} {{chức danh}}\n{{/chủ tọa}}'
		);
	});

	test('show what they stand for today', () => {
		expect(all.find(({ name }) => name === 'họ tên')?.value).toBe('Hồ Ngọc Thúy');
	});
});
