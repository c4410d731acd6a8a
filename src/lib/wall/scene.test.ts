import { describe, expect, test } from 'vitest';
import {
	aConference,
	aCue,
	anItem,
	aPerson,
	aRun,
	minute,
	type Asking
} from '#lib/testing/make.ts';
import type { CueScene, SceneKind } from '#lib/agenda/agenda.ts';
import { peopleById, type Person } from '#lib/people/person.ts';
import { followedScene, picture } from './scene.ts';

const cue = (id: string, scene: CueScene) => aCue({ id, scene });
const agenda = [
	anItem({
		id: 'a',
		title: 'Khai mạc.',
		performerId: 'chair',
		cues: [cue('a-1', 'speaker'), cue('a-2', 'item'), cue('a-3', 'agenda')]
	}),
	anItem({
		id: 'pause',
		kind: 'break',
		title: 'Giải lao.',
		numbered: false,
		cues: [cue('pause-1', 'break')]
	}),
	anItem({ id: 'awards', title: 'Khen thưởng (nếu có).', cues: [cue('awards-1', 'speaker')] })
];
const conference = aConference({ agenda });
const chair = aPerson({ id: 'chair', honorific: 'Bà', name: 'Hồ Ngọc Thúy', position: 'Chủ tịch' });
const vice = aPerson({ id: 'vice', name: 'Lê Minh Bảo' });
const BACKDROP = {
	kind: 'backdrop',
	lines: [{ text: 'HỘI NGHỊ', bold: true, gapBefore: false }]
};

const people = peopleById([chair, vice]);
const wall = (...askings: readonly Asking[]) =>
	picture(conference, people, aRun(agenda, ...askings), null);
const wallWith = (changes: Partial<Person>, ...askings: readonly Asking[]) =>
	picture(conference, peopleById([{ ...chair, ...changes }, vice]), aRun(agenda, ...askings), null);
const go = (at: number, to: string): Asking => [at, { command: 'go-to', cue: to }];
const show = (scene: SceneKind, more: { text?: string; minutes?: number } = {}): Asking => [
	5,
	{ command: 'show', scene, ...more }
];

describe('the wall follows the programme', () => {
	test.each<[string, CueScene, readonly Asking[]]>([
		['before the start', 'backdrop', []],
		['at a cue that shows the speaker', 'speaker', [[0, 'start']]],
		['at a cue that shows the item', 'item', [[0, 'start'], go(1, 'a-2')]],
		['at a cue that shows the agenda', 'agenda', [[0, 'start'], go(1, 'a-3')]],
		['in a break', 'break', [[0, 'start'], go(1, 'pause-1')]],
		[
			'while paused',
			'speaker',
			[
				[0, 'start'],
				[1, 'pause']
			]
		],
		[
			'after the end',
			'backdrop',
			[
				[0, 'start'],
				[1, 'end']
			]
		]
	])('%s: %s', (_, scene, askings) => {
		expect(followedScene(conference, new Map(), aRun(agenda, ...askings).progress)).toBe(scene);
	});

	test('into an inserted break', () => {
		const run = aRun(
			agenda,
			[0, 'start'],
			[1, { command: 'insert', title: 'Nghỉ', kind: 'break', minutes: 5, before: null }, 'rest'],
			go(2, 'rest-cue-1')
		);
		expect(picture(conference, people, run, null)).toEqual({
			kind: 'break',
			title: 'Nghỉ',
			until: minute(7)
		});
	});
});

describe('the speaker', () => {
	test('stands with title and item', () => {
		expect(wall([0, 'start'])).toEqual({
			kind: 'speaker',
			name: 'Bà Hồ Ngọc Thúy',
			title: 'Chủ tịch UBND Quận 5',
			item: 'Khai mạc',
			topic: ''
		});
	});

	test('is whoever came in their place', () => {
		expect(wallWith({ substituteId: 'vice' }, [0, 'start'])).toMatchObject({
			kind: 'speaker',
			name: 'Ông Lê Minh Bảo'
		});
	});

	test.each([
		['nobody is named', {}, 'awards-1'],
		['the one named stays away', { presence: 'absent' as const }, 'a-1']
	])('gives way to the item when %s', (_, changes, at) => {
		expect(wallWith(changes, [0, 'start'], go(1, at))).toMatchObject({
			kind: 'item',
			performer: null,
			performerTitle: null
		});
	});
});

describe('the item', () => {
	test('stands with number and performer', () => {
		expect(wall([0, 'start'], go(1, 'a-2'))).toEqual({
			kind: 'item',
			number: 1,
			title: 'Khai mạc',
			performer: 'Bà Hồ Ngọc Thúy',
			performerTitle: 'Chủ tịch UBND Quận 5'
		});
	});

	test('has no "(nếu có)"', () => {
		expect(wall([0, 'start'], go(1, 'awards-1'))).toMatchObject({
			number: 2,
			title: 'Khen thưởng'
		});
	});
});

describe('the agenda', () => {
	const states = (...askings: readonly Asking[]) => {
		const shown = wall(...askings, show('agenda'));
		return shown.kind === 'agenda' ? shown.items.map(({ state }) => state) : shown;
	};

	test('has the number and the words of every item', () => {
		expect(wall(show('agenda'))).toEqual({
			kind: 'agenda',
			items: [
				{ number: 1, title: 'Khai mạc', state: 'ahead' },
				{ number: null, title: 'Giải lao', state: 'ahead' },
				{ number: 2, title: 'Khen thưởng', state: 'ahead' }
			]
		});
	});

	test('shows where the day stands', () => {
		expect(states([0, 'start'], go(1, 'pause-1'))).toEqual(['done', 'now', 'ahead']);
		expect(states([0, 'start'], go(1, 'pause-1'), [2, 'end'])).toEqual(['done', 'done', 'ahead']);
	});

	test('leaves out what is skipped', () => {
		expect(states([0, 'start'], [1, { command: 'skip', item: 'pause' }])).toEqual(['now', 'ahead']);
	});
});

describe('a break', () => {
	const inBreak: readonly Asking[] = [[0, 'start'], go(10, 'pause-1')];

	test('ends when its minutes are over', () => {
		expect(wall(...inBreak)).toEqual({ kind: 'break', title: 'Giải lao', until: minute(20) });
	});

	test('ends later when it is given minutes', () => {
		const more: Asking = [12, { command: 'adjust', changes: [{ item: 'pause', minutes: 5 }] }];
		expect(wall(...inBreak, more)).toMatchObject({ until: minute(25) });
	});

	test('has no end while it is paused, and ends later by the pause', () => {
		expect(wall(...inBreak, [12, 'pause'])).toMatchObject({ until: null });
		expect(wall(...inBreak, [12, 'pause'], [15, 'resume'])).toMatchObject({ until: minute(23) });
	});

	test('does not begin again when it was left by mistake', () => {
		expect(wall(...inBreak, go(12, 'awards-1'), go(13, 'pause-1'))).toMatchObject({
			until: minute(21)
		});
	});
});

describe('the desk may choose', () => {
	test.each<[Asking, unknown]>([
		[show('backdrop'), BACKDROP],
		[show('item'), { kind: 'item', number: 1 }],
		[show('speaker'), { kind: 'speaker' }],
		[show('message', { text: 'Mời dùng nước' }), { kind: 'message', text: 'Mời dùng nước' }],
		[show('black'), { kind: 'black' }],
		[
			show('break', { text: 'Nghỉ', minutes: 10 }),
			{ kind: 'break', title: 'Nghỉ', until: minute(15) }
		],
		[show('break', { text: 'Nghỉ' }), { kind: 'break', title: 'Nghỉ', until: null }]
	])('%o', (asking, shown) => {
		expect(wall([0, 'start'], go(1, 'a-2'), asking)).toMatchObject(shown as object);
	});

	test.each(['item', 'speaker'] as const)(
		'%s, which before the start is still the backdrop',
		(scene) => {
			expect(wall(show(scene))).toEqual(BACKDROP);
		}
	);

	test('and a step takes the choice back', () => {
		expect(wall([0, 'start'], show('black'), go(6, 'a-2'))).toMatchObject({ kind: 'item' });
	});
});

describe('the welcome', () => {
	const member = (id: string, presence: 'present' | 'absent') =>
		aPerson({ id, category: 'members', name: `ỦY VIÊN ${id}`, presence });
	const come = [
		member('m1', 'present'),
		member('m2', 'absent'),
		{ ...vice, presence: 'present' }
	] as const;
	const poster = { address: 'http://10.0.0.2/c/quan-5/self', qr: { size: 29, path: 'M2 2.5h7' } };
	const run = aRun(agenda, show('welcome'));
	const welcome = (hanging: typeof poster | null) =>
		picture(conference, peopleById(come), run, hanging);

	test('counts who has come and shows how to check in', () => {
		expect(welcome(poster)).toEqual({
			kind: 'welcome',
			name: 'Hội nghị sơ kết',
			poster,
			members: { present: 1, summoned: 2 },
			inHall: 2
		});
	});

	test('has no poster where nobody checks in alone', () => {
		expect(welcome(null)).toMatchObject({ kind: 'welcome', poster: null });
	});

	test('names nobody', () => {
		expect(JSON.stringify(welcome(poster))).not.toMatch(/ỦY VIÊN|Lê Minh Bảo/);
	});
});
