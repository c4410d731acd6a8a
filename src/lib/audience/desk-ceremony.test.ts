import { describe, expect, test } from 'vitest';
import { aConference, anAward, aCue, anItem, aPerson, aState } from '#lib/testing/make.ts';
import type { Mark } from '#lib/awards/attending.ts';
import { NO_AWARDS, type Batch } from '#lib/awards/award.ts';
import { NO_CEREMONY } from '#lib/awards/ceremony.ts';
import { READY, type Progress } from '#lib/run/progress.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { deskCeremony } from './desk-ceremony.ts';

const honour = anItem({
	id: 'honour',
	kind: 'awards',
	cues: [
		aCue({ id: 'decision' }),
		aCue({ id: 'call', each: 'batch' }),
		aCue({ id: 'photo', each: 'batch' })
	]
});
const batch = (code: string, ...awards: readonly string[]): Batch => ({
	code,
	awards,
	presenterId: 'chair',
	spareId: 'vice'
});
const conference = aConference({
	agenda: [honour],
	awards: {
		...NO_AWARDS,
		list: [
			anAward({ id: 'w1', form: 'collective', honorific: '', name: 'Phường 5', title: '' }),
			anAward({ id: 'w2', form: 'collective', honorific: '', name: 'Phường 6', title: '' }),
			anAward({ id: 'w3', kind: 'Bằng khen', personId: 'thinh' })
		],
		batches: [batch('A', 'w1', 'w2'), batch('B', 'w3')]
	}
});
const chair = aPerson({
	id: 'chair',
	honorific: 'Bà',
	name: 'Hồ Ngọc Thúy',
	position: 'Chủ tịch',
	unit: 'Ủy ban MTTQ Việt Nam Quận 5'
});
const vice = aPerson({ id: 'vice', name: 'Lê Tám', position: 'Phó Chủ tịch', unit: 'Quận 5' });
const absent: Mark = { as: 'absent' };

function desk(
	progress: Partial<Progress> = {},
	people = [chair, vice],
	of: typeof conference = conference
) {
	const run = { ...NEW_RUN, progress: { ...READY, ...progress } };
	return deskCeremony(aState({ conference: of, people, run }));
}
const marked = (marks: Readonly<Record<string, Mark>>) => ({
	ceremony: { ...NO_CEREMONY, marks }
});
const states = (progress: Partial<Progress>) =>
	desk(progress)?.batches.map(({ code, state, cue }) => [code, state, cue]);

describe('the ceremony at the desk', () => {
	test('names each kind of a batch that has several, and no form where there are several', () => {
		const awards = { ...conference.awards, batches: [batch('A', 'w1', 'w3', 'w2')] };
		const [mixed] = desk({}, [], { ...conference, awards })?.batches ?? [];
		expect([mixed?.kind, mixed?.form]).toEqual(['Giấy khen, Bằng khen', null]);
	});

	test('has every batch with who stands where and who presents', () => {
		expect(desk()).toEqual({
			item: 'honour',
			standby: 'A',
			batches: [
				{
					code: 'A',
					number: 1,
					kind: 'Giấy khen',
					form: 'collective',
					recipients: [
						{
							award: 'w1',
							place: 1,
							name: 'Phường 5',
							called: 'Phường 5',
							title: '',
							attending: { as: 'expected' },
							isMarked: false
						},
						{
							award: 'w2',
							place: 2,
							name: 'Phường 6',
							called: 'Phường 6',
							title: '',
							attending: { as: 'expected' },
							isMarked: false
						}
					],
					presenter: 'Bà Hồ Ngọc Thúy',
					presenterTitle: 'Chủ tịch Ủy ban MTTQ Việt Nam Quận 5',
					insteadOf: null,
					cue: 'call.A',
					state: 'ahead'
				},
				{
					code: 'B',
					number: 2,
					kind: 'Bằng khen',
					form: 'individual',
					recipients: [
						{
							award: 'w3',
							place: 1,
							name: 'Ông Lâm Gia Thịnh',
							called: 'ông Lâm Gia Thịnh',
							title: 'Chủ tịch, Ủy ban MTTQ Việt Nam Phường 5',
							attending: { as: 'expected' },
							isMarked: false
						}
					],
					presenter: 'Bà Hồ Ngọc Thúy',
					presenterTitle: 'Chủ tịch Ủy ban MTTQ Việt Nam Quận 5',
					insteadOf: null,
					cue: 'call.B',
					state: 'ahead'
				}
			]
		});
	});

	test('tells what a human marked, and that it can be taken back', () => {
		const [first] = desk(marked({ w1: absent }))?.batches ?? [];
		expect(first?.recipients.map(({ attending, isMarked }) => [attending.as, isMarked])).toEqual([
			['absent', true],
			['expected', false]
		]);
	});

	test('has the spare present in whose place, and nobody when neither is there', () => {
		const away = { ...chair, presence: 'absent' } as const;
		expect(desk({}, [away, vice])?.batches[0]).toMatchObject({
			presenter: 'Ông Lê Tám',
			presenterTitle: 'Phó Chủ tịch Quận 5',
			insteadOf: 'Bà Hồ Ngọc Thúy'
		});
		expect(desk({}, [away, { ...vice, presence: 'left' }])?.batches[0]).toMatchObject({
			presenter: null,
			presenterTitle: '',
			insteadOf: 'Bà Hồ Ngọc Thúy'
		});
	});

	test('tells who is on, who was, and who stands by', () => {
		const was = { item: 'honour', turn: 'A', from: 1, to: 2, paused: 0 };
		const on = { item: 'honour', turn: 'B', from: 2, to: null, paused: 0 };
		const at = { item: 'honour', cue: 'call.B', turn: 'B', stays: [was, on] };
		expect(states(at)).toEqual([
			['A', 'done', 'call.A'],
			['B', 'now', 'call.B']
		]);
		expect(desk(at)?.standby).toBeNull();
	});

	test('passes over a batch nobody comes up for, keeps it in its place, and calls the next', () => {
		const nobody = marked({ w1: absent, w2: { as: 'withdrawn' } });
		expect(states(nobody)).toEqual([
			['A', 'nobody', null],
			['B', 'ahead', 'call.B']
		]);
		expect(desk(nobody)?.standby).toBe('B');
		expect(desk(nobody)?.batches[0]).toMatchObject({
			number: 1,
			recipients: [{ award: 'w1' }, { award: 'w2' }]
		});
	});

	test('has no way to a batch while the script has no cue for it', () => {
		const bare = aConference({ ...conference, agenda: [{ ...honour, cues: [aCue()] }] });
		expect(desk({}, [], bare)?.batches.map(({ cue }) => cue)).toEqual([null, null]);
	});

	test('is nothing while it is off, or nobody is honoured', () => {
		const off = { ...conference, agenda: [{ ...honour, enabled: false }] };
		expect(desk({}, [], off)).toBeNull();
		expect(desk({}, [], { ...conference, awards: NO_AWARDS })).toBeNull();
	});
});
