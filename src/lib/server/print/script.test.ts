import { expect, test } from 'vitest';
import type { Agenda, Line } from '#lib/agenda/agenda.ts';
import { aConference, aCue, aLine, anItem, aPerson, aState } from '#lib/testing/make.ts';
import { saidBy, saidIn } from '#lib/testing/printed.ts';
import { scriptPrint } from './script.ts';

function printOf(...lines: readonly Partial<Line>[]) {
	const cue = aCue({
		title: 'Mời lên',
		lines: lines.map((line, index) => aLine({ id: `${index}`, ...line }))
	});
	const agenda = [anItem({ title: 'Khai mạc.', cues: [cue] })];
	const emergencies = [{ id: 'power', title: 'Mất điện', text: 'Kính mong quý vị thông cảm.' }];
	const people = [aPerson({ note: 'xe lăn', absence: 'ốm' })];
	const conference = aConference({ agenda, emergencies });
	return scriptPrint({ state: aState({ conference, people }) });
}

/** What stands below the head of the page and before the emergencies. */
function bodyOf(...lines: readonly Partial<Line>[]): readonly string[] {
	const said = saidBy(printOf(...lines));
	return said.slice(4, said.indexOf('CÂU DÙNG KHI CẦN'));
}

test('an item stands over its steps with its number, time and performer', () => {
	expect(bodyOf()).toEqual(['1. Khai mạc\n08g00 – 08g10 · MC', '1.1. Mời lên']);
});

test('every item begins on a page of its own, and its further pages say whose they are', () => {
	const welcome = anItem({ id: 'welcome', title: 'Đón tiếp.', part: 'before', numbered: false });
	const agenda = [welcome, anItem({ id: 'open', title: 'Khai mạc.' })];
	const { sections } = scriptPrint({ state: aState({ conference: aConference({ agenda }) }) });
	expect(sections.map(({ about }) => about)).toEqual([
		{ key: 'welcome', name: 'Đón tiếp' },
		{ key: 'open', name: '1. Khai mạc' }
	]);
	expect(sections).toMatchObject([{ numbered: 'Đón tiếp' }, { numbered: '1. Khai mạc' }]);
	expect(sections.map(saidIn).map((said) => said.slice(-2))).toEqual([
		['Đón tiếp\n07g50 – 08g00 · MC', '1. Bước'],
		['1. Khai mạc\n08g00 – 08g10 · MC', '1.1. Bước']
	]);
});

test('one more step in an item changes the pages of no other', () => {
	const first = anItem({ id: 'a', title: 'Một.' });
	const second = anItem({ id: 'b', title: 'Hai.' });
	const sectionsOf = (...agenda: Agenda) =>
		scriptPrint({ state: aState({ conference: aConference({ agenda }) }) }).sections;
	const longer = { ...first, cues: [...first.cues, aCue({ id: 'a-2' })] };
	const before = sectionsOf(first, second);
	const after = sectionsOf(longer, second);
	expect(after[0]).not.toEqual(before[0]);
	expect(after[1]).toEqual(before[1]);
});

test('words to be read stand plain, directions in brackets, the chair’s with whose they are', () => {
	const lines = [
		{ text: 'Kính thưa quý vị!\nXin mời.' },
		{ kind: 'direction', text: 'Nhạc nhỏ dần.\nChờ vỗ tay.' },
		{ voice: 'chair', text: 'Tôi xin cảm ơn.' }
	] as const;
	expect(bodyOf(...lines).slice(2)).toEqual([
		'Kính thưa quý vị!',
		'Xin mời.',
		'[Nhạc nhỏ dần.',
		'Chờ vỗ tay.]',
		'Chủ tọa đọc:',
		'Tôi xin cảm ơn.'
	]);
});

test('directions are slanted, and nothing that is read is', () => {
	const lines = [{ text: 'Đọc.' }, { kind: 'direction', text: 'Không đọc.' }] as const;
	const [section] = printOf(...lines, { voice: 'chair' }).sections;
	const blocks = section?.kind === 'sheets' ? section.blocks : [];
	const spans = blocks
		.flatMap((block) => (block.kind === 'together' ? block.blocks : [block]))
		.flatMap((block) => (block.kind === 'paragraph' ? block.spans : []));
	const faceOf = (words: string) => spans.find(({ text }) => text === words)?.face;
	expect(['Đọc.', 'Không đọc.', 'Chủ tọa đọc:'].map(faceOf)).toEqual([
		'serif',
		'serif-italic',
		'serif-bold-italic'
	]);
});

test('what nobody has filled in cannot be overlooked, what the day will tell is dotted', () => {
	expect(bodyOf({ text: 'Mời {{chưa biết}}.' }, { text: 'Có mặt {{có mặt}}.' }).slice(2)).toEqual([
		'Mời [CHƯA ĐIỀN: chưa biết].',
		'Có mặt …………….'
	]);
});

test('long words are parted between sentences', () => {
	const sentence = `${'chữ '.repeat(125)}hết.`;
	const read = bodyOf({ text: `C${sentence} C${sentence} C${sentence}` }).slice(2);
	expect(read).toEqual([`C${sentence}`, `C${sentence}`, `C${sentence}`]);
});

test('the last words of an item do not stand alone on a page', () => {
	const [long, short] = ['chữ '.repeat(80), 'Xin nhiệt liệt chào mừng!'];
	const [section] = printOf({ text: long }, { text: short }).sections;
	const last = section?.kind === 'sheets' ? section.blocks.at(-1) : undefined;
	const kept = last?.kind === 'together' ? last.blocks : [];
	const words = kept.flatMap((block) => (block.kind === 'paragraph' ? block.spans : []));
	expect(words.map(({ text }) => text)).toEqual([long, short]);
});

test('sentences for emergencies come at the end', () => {
	expect(saidBy(printOf()).slice(-2)).toEqual(['Mất điện', 'Kính mong quý vị thông cảm.']);
});

test('nothing is said of telephones, of needs, or of why anybody stays away', () => {
	expect(saidBy(printOf({})).join('\n')).not.toMatch(/0901234567|xe lăn|ốm/);
});
