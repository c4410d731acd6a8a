import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Conference } from '#lib/conference/conference.ts';
import { peopleById, type Person } from '#lib/people/person.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { convene } from '#lib/plan/convene.ts';
import { plan07 } from '#lib/plan/plan-07.ts';
import { isRefusal } from '#lib/refusal.ts';
import {
	aCategory,
	aConference,
	aCue,
	aLine,
	anAward,
	anItem,
	aPerson,
	aSpeaker
} from '#lib/testing/make.ts';
import { quan5Conference } from '#lib/server/seed/ready-conference.ts';
import { tasks } from './tasks.ts';

function newConference(): Conference {
	const made = convene(
		plan07,
		{
			unitId: 'ward-6',
			date: '2022-03-24',
			time: '14:00',
			place: '',
			form: 'in-person',
			reason: ''
		},
		{ id: 'c', slug: 'phuong-6', now: 0 }
	);
	if (isRefusal(made)) throw new Error(made.refused);
	return made;
}

test('the ready conference leaves nothing to do', () => {
	const { conference, people } = quan5Conference(randomUUID, 0);
	expect(tasks(conference, peopleById(people))).toEqual([]);
});

test('what a new conference lacks is told where it is put right', () => {
	const todo = tasks(newConference(), new Map());
	expect(todo.map(({ kind, href }) => [kind, href])).toEqual(
		expect.arrayContaining([
			['place', '#dia-diem'],
			['officers', '#chu-toa'],
			['officers', '#thu-ky'],
			['people', '/people'],
			['performer', '/agenda#opening'],
			['awards', '/awards']
		])
	);
});

test('one thing to do is told once, with every place that waits for it', () => {
	const opening = tasks(newConference(), new Map()).filter(
		({ href }) => href === '/agenda#opening'
	);
	expect(opening).toHaveLength(1);
	expect(opening[0]?.places.length).toBeGreaterThan(1);
});

test('an unknown name leads to its line', () => {
	const { conference, people } = quan5Conference(randomUUID, 0);
	const agenda = conference.agenda.map((item) =>
		item.id === 'opening'
			? {
					...item,
					cues: item.cues.map((cue) => ({
						...cue,
						lines: cue.lines.map((line) => ({ ...line, text: `${line.text} {{ca sĩ}}` }))
					}))
				}
			: item
	);
	const todo = tasks({ ...conference, agenda }, peopleById(people));
	expect(todo[0]).toMatchObject({
		kind: 'line',
		about: 'ca sĩ',
		href: '/script/opening#opening-invite'
	});
});

test('what the chair reads of a paper and nobody wrote down leads to that paper', () => {
	const text = 'Kính mời {{xưng hô}} {{họ tên}}, trình bày “{{tên tham luận}}”.';
	const agenda = [anItem({ cues: [aCue({ each: 'paper', lines: [aLine({ text })] })] })];
	const papers = [
		aSpeaker(),
		aSpeaker({ id: 'p2', name: 'Hồ Mỹ Phượng', honorific: '', topic: '' })
	];
	const conference = aConference({ agenda, discussion: { ...NO_DISCUSSION, papers } });
	expect(tasks(conference, new Map()).map(({ kind, href, about }) => [kind, href, about])).toEqual([
		['paper', '/discussion#p2', 'Hồ Mỹ Phượng']
	]);
});

test('a presenter without a form of address is named, and not a line', () => {
	const text = 'Kính mời {{#người trao}}{{xưng hô}} {{họ tên}}{{/người trao}} lên trao.';
	const agenda = [
		anItem({ kind: 'awards', cues: [aCue({ each: 'batch', lines: [aLine({ text })] })] })
	];
	const batch = { code: 'A', awards: ['a'], presenterId: 'tung', spareId: null };
	const awards = { ...NO_AWARDS, list: [anAward({ id: 'a' })], batches: [batch] };
	const tung = aPerson({ id: 'tung', name: 'Trần Văn Tùng', honorific: '' });
	const todo = tasks(aConference({ agenda, awards }), peopleById([tung]));
	expect(todo.map(({ kind, href }) => [kind, href])).toEqual([['honorific', '/people#tung']]);
});

describe('someone the script names', () => {
	const speaks = (text: string) => [
		anItem({ id: 'speech', performerId: 'tung', cues: [aCue({ lines: [aLine({ text })] })] })
	];
	const tung = aPerson({ id: 'tung', name: 'Trần Văn Tùng', honorific: '' });
	const named = (changes: Partial<Conference>, ...people: Person[]) =>
		tasks(aConference({ categories: [aCategory()], ...changes }), peopleById(people)).map(
			({ kind, href, about }) => [kind, href, about]
		);

	test('without a form of address is named, and not said to be missing', () => {
		const agenda = speaks('Mời {{xưng hô}} {{họ tên}}, {{chức danh}}.');
		expect(named({ agenda }, tung)).toEqual([['honorific', '/people#tung', 'Trần Văn Tùng']]);
	});

	test('without a post is asked for it apart', () => {
		const nobody = aPerson({ ...tung, position: '', unit: '' });
		const agenda = speaks('Mời {{xưng hô}} {{họ tên}}, {{chức danh}}.');
		expect(named({ agenda }, nobody).map(([kind]) => kind)).toEqual(['honorific', 'title']);
	});

	test('in a list is named there too, and nobody else', () => {
		const agenda = speaks(
			'{{#nhóm đại biểu}}{{#đại biểu}}{{xưng hô}} {{họ tên}}{{/đại biểu}}{{/nhóm đại biểu}}'
		);
		expect(named({ agenda }, aPerson({ id: 'other' }), tung)).toEqual([
			['honorific', '/people#tung', 'Trần Văn Tùng']
		]);
	});

	test('and has sent their excuses is not asked to be chosen again', () => {
		const agenda = speaks('Thư ký Hội nghị: {{thư ký}}.');
		const away = aPerson({ id: 'tung', presence: 'absent' });
		expect(named({ agenda, secretaryId: 'tung' }, away)).toEqual([['away', '#thu-ky', 'thư ký']]);
	});

	test('nobody is missing where a line speaks of someone there is not', () => {
		const agenda = speaks('Thay mặt {{họ tên vắng}}.');
		expect(named({ agenda }, aPerson({ id: 'tung' }))).toEqual([
			['line', '/script/speech#cue', 'họ tên vắng']
		]);
	});
});
