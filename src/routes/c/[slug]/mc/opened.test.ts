import { describe, expect, test } from 'vitest';
import type { ReadLine } from '#lib/script/script.ts';
import { accept, differenceOf, keyOf, NOTHING_OPENED, open } from './opened.ts';

function line(text: string, other: Partial<ReadLine> = {}): ReadLine {
	return { id: text, kind: 'spoken', voice: 'mc', segments: [{ kind: 'text', text }], ...other };
}

function cue(...lines: readonly ReadLine[]) {
	return { id: 'invite', lines };
}

const before = cue(line('Kính thưa Hội nghị!'), line('Mời ông Nguyễn Văn An.'));
const opened = open(NOTHING_OPENED, before);

describe('a cue the MC has opened', () => {
	test('has no difference while its words stand', () => {
		expect(differenceOf(opened, before)).toBe(null);
	});

	test('shows what was reworded, and what is no longer read', () => {
		const after = cue(line('Kính thưa Hội nghị!'), line('Mời bà Lê Thị Bình.'));
		expect(differenceOf(opened, after)).toEqual({
			fresh: new Set([keyOf(line(''), 'Mời bà Lê Thị Bình.')]),
			gone: ['Mời ông Nguyễn Văn An.']
		});
	});

	test('shows one name of a long list, not the whole list', () => {
		const list = (...names: string[]) => cue(line(['Xin giới thiệu:', ...names].join('\n')));
		const known = open(NOTHING_OPENED, list('– ông An', '– bà Bình'));
		expect(differenceOf(known, list('– ông An', '– bà Bình', '– ông Cường'))).toEqual({
			fresh: new Set([keyOf(line(''), '– ông Cường')]),
			gone: []
		});
		expect(differenceOf(known, list('– ông An'))?.gone).toEqual(['– bà Bình']);
	});

	test('does not call a sentence gone that was only corrected', () => {
		const known = open(
			NOTHING_OPENED,
			cue(line('Thực hiện {văn bản} về việc sơ kết giữa nhiệm kỳ.'))
		);
		const after = cue(line('Thực hiện Kế hoạch số 07 về việc sơ kết giữa nhiệm kỳ.'));
		expect(differenceOf(known, after)?.fresh.size).toBe(1);
		expect(differenceOf(known, after)?.gone).toEqual([]);
	});

	test('names what is gone once, however often it stood there', () => {
		const known = open(NOTHING_OPENED, cue(line('Xin chào mừng!'), line('Xin chào mừng!')));
		expect(differenceOf(known, cue())?.gone).toEqual(['Xin chào mừng!']);
	});

	test('has no difference when only a direction says something else', () => {
		const told = (text: string) => cue(line('Mời bà Bình.'), line(text, { kind: 'direction' }));
		const known = open(NOTHING_OPENED, told('Thời gian: 7 phút.'));
		expect(differenceOf(known, told('Thời gian: 8 phút.'))).toBe(null);
	});

	test('shows words that became a direction as no longer read', () => {
		const after = cue(...before.lines.map((each) => ({ ...each, kind: 'direction' as const })));
		expect(differenceOf(opened, after)).toEqual({
			fresh: new Set(),
			gone: ['Kính thưa Hội nghị!', 'Mời ông Nguyễn Văn An.']
		});
	});

	test('shows a name that was filled in', () => {
		const gap = cue({ ...line('x'), segments: [{ kind: 'missing', text: 'họ tên' }] });
		expect(differenceOf(open(NOTHING_OPENED, gap), cue(line('ông An')))).toEqual({
			fresh: new Set([keyOf(line(''), 'ông An')]),
			gone: ['{họ tên}']
		});
	});

	test('keeps its difference when it is opened again, until it is accepted', () => {
		const after = cue(line('Mời bà Lê Thị Bình.'));
		expect(differenceOf(open(opened, after), after)).not.toBe(null);
		expect(differenceOf(accept(opened, after), after)).toBe(null);
	});

	test('has none when the change was taken back', () => {
		expect(differenceOf(opened, cue(...before.lines))).toBe(null);
	});
});

test('a cue that was never opened has no difference', () => {
	expect(differenceOf(opened, { id: 'other', lines: [line('Lời mới')] })).toBe(null);
});
