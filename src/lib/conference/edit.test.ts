import { describe, expect, test } from 'vitest';
import { aConference, anItem, aPerson, circumstances, minute } from '#lib/testing/make.ts';
import { peopleById } from '#lib/people/person.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import type { Change } from './change.ts';
import type { Conference } from './conference.ts';
import { edit } from './edit.ts';

const at = circumstances({
	people: peopleById([aPerson({ id: 'an' }), aPerson({ id: 'binh' })]),
	rulesAgainst: (date) => (date < '2022-04-01' ? ['outside-window'] : [])
});

function edited(conference: Conference, change: Change): Conference {
	const result = edit(conference, change, at);
	if (isRefusal(result)) throw new Error(result.refused);
	return result;
}

describe('details', () => {
	test('change what is named and leave the rest', () => {
		const fields = { name: 'Hội nghị tổng kết', date: '2022-04-29', time: '14:00' };
		expect(edited(aConference(), { change: 'details', fields })).toEqual(aConference(fields));
	});

	test('move to a day the plan speaks against only with a reason, which is kept', () => {
		const fields = { date: '2022-03-31' };
		expect(edit(aConference(), { change: 'details', fields }, at)).toEqual(refuse('reason-needed'));
		const change = { change: 'details', fields, reason: 'Quận đồng ý' } as const;
		expect(edited(aConference(), change).overrides).toEqual([
			{ rule: 'outside-window', reason: 'Quận đồng ý', at: minute(0) }
		]);
	});

	test('ask for no reason while the day stays', () => {
		const fields = { name: 'Hội nghị tổng kết' };
		const conference = aConference({ date: '2022-03-31' });
		expect(edited(conference, { change: 'details', fields })).toMatchObject(fields);
	});

	test('name the chairs in order and the secretary', () => {
		const fields = { chairIds: ['binh', 'an'], secretaryId: 'an' };
		expect(edited(aConference(), { change: 'details', fields })).toMatchObject(fields);
	});

	test('may leave the secretary open', () => {
		const fields = { secretaryId: null };
		const conference = aConference({ secretaryId: 'an' });
		expect(edited(conference, { change: 'details', fields }).secretaryId).toBe(null);
	});

	test.each([[{ chairIds: ['an', 'x'] }], [{ secretaryId: 'x' }]])(
		'name only people on the list: %o',
		(fields) => {
			expect(edit(aConference(), { change: 'details', fields }, at)).toEqual(
				refuse('person-not-found', { person: 'x' })
			);
		}
	);
});

describe('facts', () => {
	test('are set by name, the others staying', () => {
		const conference = aConference({ facts: { 'số cá nhân': '', 'thời đoạn': 'nửa đầu' } });
		const change = { change: 'fact', name: 'số cá nhân', value: '10' } as const;
		expect(edited(conference, change).facts).toEqual({
			'số cá nhân': '10',
			'thời đoạn': 'nửa đầu'
		});
	});

	test('are no more than a script could name', () => {
		const facts = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`điều ${n}`, '']));
		const more = { change: 'fact', name: 'thêm', value: '' } as const;
		expect(edit(aConference({ facts }), more, at)).toEqual(refuse('too-many', { most: 200 }));
		const known = { change: 'fact', name: 'điều 7', value: 'x' } as const;
		expect(edited(aConference({ facts }), known).facts).toEqual({ ...facts, 'điều 7': 'x' });
	});

	test('may be new', () => {
		const change = { change: 'fact', name: 'đơn vị tặng hoa', value: 'Quận Đoàn' } as const;
		expect(edited(aConference(), change).facts).toEqual({ 'đơn vị tặng hoa': 'Quận Đoàn' });
	});
});

describe('documents', () => {
	const report = { id: 'report', title: 'Báo cáo', ready: false, forItem: null };
	const conference = aConference({ documents: [report, { ...report, id: 'figures' }] });

	test('are ticked one by one, and back', () => {
		const ticked = edited(conference, { change: 'document', document: 'report', ready: true });
		expect(ticked.documents.map((each) => each.ready)).toEqual([true, false]);
		expect(edited(ticked, { change: 'document', document: 'report', ready: false })).toEqual(
			conference
		);
	});

	test('must be among those required', () => {
		expect(edit(conference, { change: 'document', document: 'x', ready: true }, at)).toEqual(
			refuse('document-not-found')
		);
	});
});

describe('an item', () => {
	const conference = aConference({ agenda: [anItem({ id: 'a' }), anItem({ id: 'b' })] });

	test('changes what is named; the others stay', () => {
		const fields = { title: 'Khai mạc.', minutes: 8, performerId: 'an' };
		const { agenda } = edited(conference, { change: 'item', item: 'a', fields });
		expect(agenda).toEqual([anItem({ id: 'a', ...fields }), anItem({ id: 'b' })]);
	});

	test('is never to take less than its least: the least gives way', () => {
		const minutes = edited(conference, { change: 'item', item: 'a', fields: { minutes: 3 } });
		expect(minutes.agenda[0]).toMatchObject({ minutes: 3, minMinutes: 3 });
		const least = edited(conference, { change: 'item', item: 'a', fields: { minMinutes: 40 } });
		expect(least.agenda[0]).toMatchObject({ minutes: 10, minMinutes: 10 });
	});

	test('is never flexible while a leader speaks in it', () => {
		const fields = { kind: 'leader-speech', flexible: true } as const;
		expect(edited(conference, { change: 'item', item: 'a', fields }).agenda[0]).toMatchObject({
			kind: 'leader-speech',
			flexible: false
		});
	});

	test('may be given back to nobody in particular', () => {
		const given = edited(conference, { change: 'item', item: 'a', fields: { performerId: 'an' } });
		const fields = { performerId: null, standInId: null };
		expect(edited(given, { change: 'item', item: 'a', fields })).toEqual(conference);
	});

	test.each([[{ performerId: 'x' }], [{ standInId: 'x' }]])(
		'is performed only by people on the list: %o',
		(fields) => {
			expect(edit(conference, { change: 'item', item: 'a', fields }, at)).toEqual(
				refuse('person-not-found', { person: 'x' })
			);
		}
	);

	describe.each(['awards', 'discussion'] as const)('of the kind %s', (kind) => {
		const held = anItem({ id: 'held', kind });
		const off = anItem({ id: 'off', kind, enabled: false });
		const of = (agenda: Conference['agenda']) => aConference({ agenda });
		const refusal = refuse('one-of-kind', { item: 'Mục held' });

		test('is there once: no other becomes one, nor is one switched on', () => {
			const becoming: Change = { change: 'item', item: 'a', fields: { kind } };
			expect(edit(of([held, anItem({ id: 'a' })]), becoming, at)).toEqual(refusal);
			const turningOn: Change = { change: 'item', item: 'off', fields: { enabled: true } };
			expect(edit(of([held, off]), turningOn, at)).toEqual(refusal);
		});

		test('is switched on while the other is off', () => {
			const change: Change = { change: 'item', item: 'off', fields: { enabled: true } };
			const { agenda } = edited(of([{ ...held, enabled: false }, off]), change);
			expect(agenda.map(({ enabled }) => enabled)).toEqual([false, true]);
		});

		test('is edited in everything else, also where there are two already', () => {
			const change: Change = { change: 'item', item: 'two', fields: { minutes: 20 } };
			const { agenda } = edited(of([held, { ...held, id: 'two' }]), change);
			expect(agenda[1]?.minutes).toBe(20);
		});
	});

	test('is added to the programme, official, ten minutes, with one cue', () => {
		const change = { change: 'add-item', title: 'Ra mắt', before: 'b' } as const;
		const { agenda } = edited(conference, change);
		expect(agenda.map((item) => item.id)).toEqual(['a', 'edit-1', 'b']);
		expect(agenda[1]).toEqual(
			anItem({
				id: 'edit-1',
				title: 'Ra mắt',
				minMinutes: 10,
				performerLabel: '',
				cues: [{ id: 'edit-1-cue', title: 'Ra mắt', scene: 'item', lines: [], each: null }]
			})
		);
	});

	test('is added at the end when nothing is named', () => {
		const { agenda } = edited(conference, { change: 'add-item', title: 'Ra mắt', before: null });
		expect(agenda.map((item) => item.id)).toEqual(['a', 'b', 'edit-1']);
	});

	test('is moved', () => {
		const { agenda } = edited(conference, { change: 'move-item', item: 'b', before: 'a' });
		expect(agenda.map((item) => item.id)).toEqual(['b', 'a']);
	});

	test('is removed', () => {
		const { agenda } = edited(conference, { change: 'remove-item', item: 'a' });
		expect(agenda.map((item) => item.id)).toEqual(['b']);
	});

	test.each<Change>([
		{ change: 'item', item: 'x', fields: {} },
		{ change: 'move-item', item: 'x', before: null },
		{ change: 'remove-item', item: 'x' },
		{ change: 'remove-cue', item: 'x', cue: 'a-1' }
	])('must be there: $change', (change) => {
		expect(edit(conference, change, at)).toEqual(refuse('item-not-found', { item: 'x' }));
	});

	test.each<Change>([
		{ change: 'add-item', title: 'Ra mắt', before: 'x' },
		{ change: 'move-item', item: 'a', before: 'x' },
		{ change: 'move-item', item: 'a', before: 'a' }
	])('needs a place that is there: %o', (change) => {
		expect(edit(conference, change, at)).toEqual(refuse('before-not-found'));
	});
});
