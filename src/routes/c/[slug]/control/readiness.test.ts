import { describe, expect, test } from 'vitest';
import { controlView } from '#lib/audience/control.ts';
import type { Connection } from '#lib/audience/state.ts';
import {
	aConference,
	aCue,
	aLine,
	anItem,
	aPerson,
	aState,
	minute,
	START
} from '#lib/testing/make.ts';
import { readiness } from './readiness.ts';

const listening = (role: Connection['role']) => ({ id: role, role, name: '', since: START });
const connections = [listening('projector'), listening('mc')];
const locked = aConference({ lockedAt: START });
const lacking = (changes: Parameters<typeof aState>[0], now = minute(-10)) =>
	readiness(controlView(aState({ conference: locked, connections, ...changes })), now)
		.filter(({ ok }) => !ok)
		.map(({ text }) => text);

describe('before the start', () => {
	test('all is ready on the day, with the wall, the MC and a locked script', () => {
		expect(lacking({})).toEqual([]);
	});

	test('another day than planned is named', () => {
		expect(lacking({}, minute(-24 * 60))).toEqual(['Ngày họp là 22/4/2022']);
	});

	test('screens that do not listen are named', () => {
		expect(lacking({ connections: [] })).toEqual([
			'Màn chiếu chưa kết nối',
			'Máy của MC chưa kết nối'
		]);
	});

	test('a script that is not locked is named, and before that what it lacks', () => {
		expect(lacking({ conference: aConference() })).toEqual(['Kịch bản chưa chốt']);
		const cues = [aCue({ lines: [aLine({ text: 'Kính mời {{họ tên}}.' })] })];
		expect(lacking({ conference: aConference({ agenda: [anItem({ cues })] }) })).toEqual([
			'Lời dẫn còn 1 chỗ chưa điền',
			'Nội dung thiếu người: 1'
		]);
	});

	test('items whose performer stays away are counted', () => {
		const agenda = [anItem({ performerId: 'away' })];
		const people = [aPerson({ id: 'away', presence: 'absent' })];
		const conference = aConference({ agenda, lockedAt: START });
		expect(lacking({ conference, people })).toEqual(['Nội dung thiếu người: 1']);
	});

	test('the written form is named: nothing would be held', () => {
		const conference = aConference({ form: 'written', lockedAt: START });
		expect(lacking({ conference })).toEqual(['Hình thức: lấy ý kiến bằng văn bản']);
	});
});
