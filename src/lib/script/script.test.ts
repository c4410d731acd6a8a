import { describe, expect, test } from 'vitest';
import { aConference, aCue, aLine, anItem, aPerson } from '#lib/testing/make.ts';
import type { Line } from '#lib/agenda/agenda.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { peopleById, type Person } from '#lib/people/person.ts';
import { plan07 } from '#lib/plan/plan-07.ts';
import { brokenLine, figuresOf, gaps, readEmergencies, readScript } from './script.ts';
import type { Segment } from './template.ts';

const category = 'members';
const chair = aPerson({ id: 'chair', category, honorific: 'Bà', name: 'Hồ Ngọc Thúy' });
const vice = aPerson({ id: 'vice', category, name: 'Lê Minh Bảo' });

const written = (segments: readonly Segment[]) =>
	segments.map(({ kind, text }) => (kind === 'text' ? text : `[${kind}: ${text}]`)).join('');

/** The whole script as it would be read, line after line. */
function read(conference: Conference, ...people: readonly Person[]): readonly string[] {
	return readScript(conference, peopleById(people), conference.agenda).flatMap((item) =>
		item.cues.flatMap((cue) => cue.lines.map((line) => written(line.segments)))
	);
}

function withLines(...lines: readonly Partial<Line>[]): Conference {
	const cues = [aCue({ lines: lines.map((line, index) => aLine({ id: `${index}`, ...line })) })];
	return aConference({ agenda: [anItem({ performerId: 'chair', cues })] });
}

describe('variants', () => {
	const conference = withLines(
		{ text: 'luôn luôn' },
		{ when: 'present', text: 'mời {{họ tên}}' },
		{ when: 'replaced', text: '{{họ tên}} thay {{họ tên vắng}}' },
		{ when: 'absent', text: '{{họ tên}} bận công tác' },
		{ when: 'late', text: 'chờ {{họ tên}}' }
	);

	test.each([
		['is expected', [chair], 'mời Hồ Ngọc Thúy'],
		['has come', [{ ...chair, presence: 'present' as const }], 'mời Hồ Ngọc Thúy'],
		['is late', [{ ...chair, presence: 'late' as const }], 'chờ Hồ Ngọc Thúy'],
		['stays away', [{ ...chair, presence: 'absent' as const }], 'Hồ Ngọc Thúy bận công tác'],
		['sent another', [{ ...chair, substituteId: 'vice' }, vice], 'Lê Minh Bảo thay Hồ Ngọc Thúy']
	])('what is read when the performer %s', (_, people, line) => {
		expect(read(conference, ...people)).toEqual(['luôn luôn', line]);
	});

	test('who is late and has no words of their own is greeted as present', () => {
		const short = withLines({ when: 'present', text: 'mời' }, { when: 'absent', text: 'vắng' });
		expect(read(short, { ...chair, presence: 'late' })).toEqual(['mời']);
	});

	test('a stand-in without words of their own is called as anyone would be', () => {
		const conference = withLines({ when: 'present', text: 'mời {{họ tên}}' });
		const agenda = conference.agenda.map((item) => ({ ...item, standInId: 'vice' }));
		expect(read({ ...conference, agenda }, chair, vice)).toEqual(['mời Lê Minh Bảo']);
	});

	test('nobody is greeted as present who stays away', () => {
		const short = withLines({ when: 'present', text: 'mời' });
		expect(read(short, { ...chair, presence: 'absent' })).toEqual([]);
	});

	test('each cue settles for itself whether it has words for who is late', () => {
		const cue = (id: string, ...lines: readonly Line[]) => aCue({ id, lines });
		const present = aLine({ when: 'present', text: 'mời' });
		const late = aLine({ when: 'late', text: 'chờ' });
		const cues = [cue('invite', present, late), cue('thanks', present)];
		const two = aConference({ agenda: [anItem({ performerId: 'chair', cues })] });
		expect(read(two, { ...chair, presence: 'late' })).toEqual(['chờ', 'mời']);
	});
});

test('a line keeps what it is and who reads it', () => {
	const conference = withLines(
		{ id: 'a', kind: 'direction', voice: 'mc', text: 'Nhạc nhỏ dần.' },
		{ id: 'b', kind: 'spoken', voice: 'chair', text: 'Xin cảm ơn.' }
	);
	expect(readScript(conference, peopleById([chair]), conference.agenda)).toEqual([
		{
			id: 'item',
			part: 'programme',
			number: 1,
			title: 'Mục item',
			performer: 'Bà Hồ Ngọc Thúy',
			cues: [
				{
					id: 'cue',
					title: 'Bước',
					turn: null,
					lines: [
						{
							id: 'a',
							kind: 'direction',
							voice: 'mc',
							segments: [{ kind: 'text', text: 'Nhạc nhỏ dần.' }]
						},
						{
							id: 'b',
							kind: 'spoken',
							voice: 'chair',
							segments: [{ kind: 'text', text: 'Xin cảm ơn.' }]
						}
					]
				}
			]
		}
	]);
});

describe('the plan’s own script', () => {
	const conference = (changes: Partial<Conference['agenda'][number]> = {}, id = 'opening') =>
		aConference({
			facts: plan07.facts,
			agenda: plan07.items.map((item) =>
				item.id === id ? { ...item, performerId: 'chair', ...changes } : item
			)
		});

	test('names a new performer in every line that named the old one', () => {
		const before = read(conference(), chair, vice);
		const after = read(conference({ performerId: 'vice' }), chair, vice);
		const naming = (name: string) => (line: string) => line.includes(name);
		expect(before.filter(naming('Hồ Ngọc Thúy')).length).toBeGreaterThan(2);
		expect(after.filter(naming('Hồ Ngọc Thúy'))).toEqual([]);
		expect(after.filter(naming('Lê Minh Bảo'))).toHaveLength(
			before.filter(naming('Hồ Ngọc Thúy')).length
		);
	});

	test('without awards says nothing of them, and announces seven items', () => {
		const off = conference({ enabled: false }, 'awards');
		const items = off.agenda.filter((item) => item.enabled);
		const script = readScript(off, peopleById([chair]), items)
			.flatMap((item) => item.cues.flatMap((cue) => cue.lines))
			.map((line) => written(line.segments))
			.join('\n');
		expect(script).not.toMatch(/khen|tuyên dương/i);
		expect(script).toContain('gồm 7 nội dung');
		expect(script).toContain('Nội dung 7: Tổng kết, bế mạc Hội nghị');
		expect(script).not.toContain('Nội dung 8');
		expect(script).toContain('10 giờ 17');
	});

	test('with awards announces eight', () => {
		const script = read(conference(), chair).join('\n');
		expect(script).toContain('gồm 8 nội dung');
		expect(script).toContain('Nội dung 7: Tuyên dương khen thưởng\nNội dung 8: Tổng kết');
		expect(script).toContain('10 giờ 37');
	});
});

describe('gaps', () => {
	test('are every name that nobody filled in, with its place', () => {
		const conference = withLines({ text: '{{họ tên}} {{a}}' }, { text: '{{b}} {{b}}' });
		expect(gaps(conference, peopleById([chair]))).toEqual([
			{ item: 'item', cue: 'cue', line: '0', name: 'a' },
			{ item: 'item', cue: 'cue', line: '1', name: 'b' },
			{ item: 'item', cue: 'cue', line: '1', name: 'b' }
		]);
	});

	test('are in directions too: whoever follows them must know', () => {
		const conference = withLines({ kind: 'direction', text: '{{a}}' });
		expect(gaps(conference, peopleById([chair]))).toHaveLength(1);
	});

	test('are in an item without a performer whose words name one', () => {
		expect(gaps(withLines({ text: '{{họ tên}}' }), peopleById([]))).toMatchObject([
			{ name: 'họ tên' }
		]);
	});

	test.each(['absent', 'replaced', 'late'] as const)(
		'are in the wording for a performer who is %s too: nobody can mend it then',
		(when) => {
			const text = 'Thay {{họ tên vắng}}, {{xưng hô}} {{họ tên}} sẽ {{a}}.';
			expect(gaps(withLines({ when, text }), peopleById([chair]))).toMatchObject([{ name: 'a' }]);
		}
	);

	test('are not figures of the day', () => {
		expect(gaps(withLines({ text: '{{có mặt}}, {{số ý kiến}}' }), peopleById([]))).toEqual([]);
	});

	test('are not in items that are off', () => {
		const { agenda, ...rest } = withLines({ text: '{{a}}' });
		const off = { ...rest, agenda: agenda.map((item) => ({ ...item, enabled: false })) };
		expect(gaps(off, peopleById([]))).toEqual([]);
	});

	test('are broken lines, whole', () => {
		expect(gaps(withLines({ text: 'Mời {{họ tên' }), peopleById([chair]))).toMatchObject([
			{ name: 'Mời {{họ tên' }
		]);
	});
});

test.each([
	[['Xin chào', '{{họ tên}}'], null],
	[['Xin chào', '{{họ tên', '{{#x'], '1']
])('of %o the first broken line is %j', (texts, id) => {
	const lines = texts.map((text, index) => aLine({ id: `${index}`, text }));
	expect(brokenLine({ lines })).toBe(id);
});

test('emergency sentences are filled', () => {
	const emergencies = [{ id: 'power', title: 'Mất điện', text: '{{tên hội nghị}} xin tạm dừng.' }];
	expect(readEmergencies(aConference({ emergencies }), peopleById([]))).toEqual([
		{
			id: 'power',
			title: 'Mất điện',
			segments: [{ kind: 'text', text: 'Hội nghị sơ kết xin tạm dừng.' }]
		}
	]);
});

test('a cue tells the figures its words wait for, each once', () => {
	const lines = [
		aLine({ text: 'Có mặt {{có mặt}} vị, đạt {{tỷ lệ}}.' }),
		aLine({ text: 'Đã có {{số ý kiến}} ý kiến của {{họ tên}}.' })
	];
	expect(figuresOf(aCue({ lines }))).toEqual(['present', 'opinions']);
	expect(figuresOf(aCue())).toEqual([]);
});
