import { expect, test } from 'vitest';
import { aConference, circumstances } from '#lib/testing/make.ts';
import { refuse } from '#lib/refusal.ts';
import type { Change } from './change.ts';
import { edit } from './edit.ts';

const power = { id: 'power', title: 'Mất điện', text: 'Kính mong quý vị ngồi yên tại chỗ.' };
const conference = aConference({ emergencies: [power] });

function editing(change: Change, of = conference) {
	return edit(of, change, circumstances());
}

test('a ready-made sentence is reworded in its place', () => {
	const emergency = { ...power, text: 'Hội nghị xin tạm dừng ít phút.' };
	expect(editing({ change: 'emergency', emergency })).toMatchObject({ emergencies: [emergency] });
});

test('a new one stands last', () => {
	const emergency = { id: 'guest', title: 'Khách đến bất ngờ', text: 'Xin giới thiệu thêm.' };
	expect(editing({ change: 'emergency', emergency })).toMatchObject({
		emergencies: [power, emergency]
	});
});

test('a broken placeholder is refused', () => {
	const emergency = { ...power, text: 'Tại {{địa điểm' };
	expect(editing({ change: 'emergency', emergency })).toEqual(
		refuse('script-broken', { line: 'power' })
	);
});

test('one is taken out, if it is there', () => {
	expect(editing({ change: 'remove-emergency', emergency: 'power' })).toMatchObject({
		emergencies: []
	});
	expect(editing({ change: 'remove-emergency', emergency: 'x' })).toEqual(
		refuse('item-not-found', { item: 'x' })
	);
});

test('there is an end to them, and a locked script keeps its own', () => {
	const emergencies = Array.from({ length: 40 }, (_, n) => ({ ...power, id: `e${n}` }));
	const one = { change: 'emergency', emergency: power } as const;
	expect(editing(one, { ...conference, emergencies })).toEqual(refuse('too-many', { most: 40 }));
	expect(editing(one, { ...conference, lockedAt: 0 })).toEqual(refuse('script-locked'));
});
