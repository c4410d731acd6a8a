import { describe, expect, test } from 'vitest';
import {
	aConference,
	aCue,
	aLine,
	anItem,
	aPerson,
	aRun,
	aState,
	minute
} from '#lib/testing/make.ts';
import { SCENE_KINDS } from '#lib/agenda/agenda.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import type { State } from './state.ts';
import { isAudience, type Audience } from './audience.ts';
import { VIEW_OF } from './views.ts';

/** A day in which every secret has words of its own, so that a leak can be seen. */
const agenda = [
	anItem({
		id: 'opening',
		title: 'KHAI MẠC.',
		performerId: 'chair',
		cues: [
			aCue({
				id: 'invite',
				title: 'TÊN BƯỚC',
				scene: 'speaker',
				lines: [
					aLine({ id: 'say', text: 'LỜI DẪN ĐỌC' }),
					aLine({ id: 'do', kind: 'direction', text: 'CHỈ DẪN RIÊNG' })
				]
			})
		]
	}),
	anItem({ id: 'closing', title: 'BẾ MẠC.', performerId: 'away' })
];
const state: State = aState({
	conference: aConference({
		agenda,
		name: 'TÊN HỘI NGHỊ',
		place: 'HỘI TRƯỜNG B',
		facts: { 'số quyết định': 'SỐ QUYẾT ĐỊNH' },
		emergencies: [{ id: 'power', title: 'Mất điện', text: 'CÂU KHẨN CẤP' }],
		overrides: [{ rule: 'outside-window', reason: 'LÝ DO NGOẠI LỆ', at: minute(0) }]
	}),
	people: [
		aPerson({ id: 'chair', name: 'CHỦ TỌA', phone: '0901111111', presence: 'present' }),
		aPerson({ id: 'away', name: 'NGƯỜI VẮNG', phone: '0902222222', presence: 'absent' }),
		aPerson({ id: 'm', category: 'members', name: 'ỦY VIÊN THƯỜNG', phone: '0903333333' })
	],
	run: aRun(
		agenda,
		[0, 'start'],
		[1, { command: 'tell', text: 'LỜI NHẮN MỚI' }],
		[2, { command: 'tell', text: 'LỜI NHẮN ĐÃ XEM' }, 'seen'],
		[3, { command: 'acknowledge', message: 'seen' }],
		[4, { command: 'note', text: 'GHI CHÚ BIÊN BẢN' }]
	),
	connections: [{ id: 'c', role: 'mc', name: 'MÁY TÍNH BẢNG', since: minute(0) }]
});

const PHONES = ['0901111111', '0902222222', '0903333333', 'phone'];
const DESK = ['GHI CHÚ BIÊN BẢN', 'LỜI NHẮN ĐÃ XEM', 'MÁY TÍNH BẢNG', 'ABSENT'];
const SCRIPT = ['LỜI DẪN ĐỌC', 'CHỈ DẪN RIÊNG', 'CÂU KHẨN CẤP'];
const NOBODYS = ['LÝ DO NGOẠI LỆ', 'SỐ QUYẾT ĐỊNH'];

const table: readonly {
	readonly audience: Audience;
	readonly holds: readonly string[];
	readonly lacks: readonly string[];
}[] = [
	{
		audience: 'public',
		holds: ['TÊN HỘI NGHỊ', 'HỘI TRƯỜNG B', 'KHAI MẠC', 'BẾ MẠC', 'CHỦ TỌA'],
		lacks: [...PHONES, ...DESK, ...SCRIPT, ...NOBODYS, 'LỜI NHẮN', 'TÊN BƯỚC', 'ỦY VIÊN THƯỜNG']
	},
	{
		audience: 'projector',
		holds: ['CHỦ TỌA', 'KHAI MẠC'],
		lacks: [
			...[...PHONES, ...DESK, ...SCRIPT, ...NOBODYS],
			...['LỜI NHẮN', 'TÊN BƯỚC', 'NGƯỜI VẮNG', 'ỦY VIÊN THƯỜNG']
		]
	},
	{
		audience: 'mc',
		holds: [...SCRIPT, 'LỜI NHẮN MỚI', 'KHAI MẠC', 'CHỦ TỌA', 'TÊN BƯỚC'],
		lacks: [...PHONES, ...DESK, ...NOBODYS, 'ỦY VIÊN THƯỜNG']
	},
	{
		audience: 'reception',
		holds: ['TÊN HỘI NGHỊ', 'HỘI TRƯỜNG B'],
		lacks: [
			...[...PHONES, ...DESK, ...SCRIPT, ...NOBODYS],
			...['LỜI NHẮN', 'KHAI MẠC', 'CHỦ TỌA', 'NGƯỜI VẮNG', 'ỦY VIÊN THƯỜNG']
		]
	},
	{
		audience: 'control',
		holds: [...DESK, 'LỜI NHẮN MỚI', 'KHAI MẠC', 'TÊN BƯỚC', 'NGƯỜI VẮNG', 'ỦY VIÊN THƯỜNG'],
		lacks: [...PHONES, ...SCRIPT, ...NOBODYS]
	}
];

const shown = (audience: Audience, of: State = state) =>
	JSON.stringify(VIEW_OF[audience](of)).toLocaleUpperCase('vi');
const within = (audience: Audience, words: readonly string[], of?: State) =>
	words.filter((word) => shown(audience, of).includes(word.toLocaleUpperCase('vi')));

describe.each(table)('$audience', ({ audience, holds, lacks }) => {
	test('sees what it must', () => {
		expect(within(audience, holds)).toEqual(holds);
	});

	test('does not see what it may not', () => {
		expect(within(audience, lacks)).toEqual([]);
	});

	test('knows how new its view is, whose it is and what time it is', () => {
		expect(VIEW_OF[audience](state)).toMatchObject({
			revision: 7,
			serverTime: '2022-04-22T01:00:00.000Z',
			slug: 'quan-5',
			zone: 'Asia/Ho_Chi_Minh'
		});
	});

	test('has a view of a conference with nothing in it', () => {
		const bare = aState({ conference: aConference({ agenda: [] }) });
		expect(VIEW_OF[audience](bare)).toMatchObject({ revision: 7 });
	});

	test('has a view that can be sent as it is', () => {
		const view = VIEW_OF[audience](state);
		expect(JSON.parse(JSON.stringify(view))).toEqual(view);
	});
});

describe('the projector', () => {
	test.each(SCENE_KINDS)(
		'holds nothing it may not, whatever scene the desk chooses: %s',
		(scene) => {
			const run = aRun(
				agenda,
				[0, 'start'],
				[1, { command: 'go-to', cue: 'closing-1' }],
				[2, { command: 'tell', text: 'LỜI NHẮN MỚI' }],
				[4, { command: 'note', text: 'GHI CHÚ BIÊN BẢN' }],
				[5, { command: 'show', scene, text: 'CHỮ TRÊN PHÔNG' }]
			);
			const lacks = [...PHONES, ...DESK, ...SCRIPT, ...NOBODYS, 'LỜI NHẮN', 'NGƯỜI VẮNG'];
			expect(within('projector', lacks, { ...state, run })).toEqual([]);
		}
	);
});

describe('a rehearsal', () => {
	const rehearsal = { ...state, rehearsal: true };

	test('is nothing the public can see', () => {
		expect(VIEW_OF.public(rehearsal)).toEqual(VIEW_OF.public({ ...state, run: NEW_RUN }));
	});

	test.each(['mc', 'control'] as const)('is shown as one to the %s', (audience) => {
		expect(VIEW_OF[audience](rehearsal)).toMatchObject({ rehearsal: true, phase: 'running' });
	});
});

test.each([
	['public', true],
	['control', true],
	['organiser', false],
	['toString', false],
	['', false]
])('%j is an audience: %s', (word, expected) => {
	expect(isAudience(word)).toBe(expected);
});
