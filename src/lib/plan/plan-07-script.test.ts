import Mustache from 'mustache';
import { describe, expect, test } from 'vitest';
import type { Repeat } from '#lib/turns/turn.ts';
import { VARIANTS, type Cue, type Line } from '#lib/agenda/agenda.ts';
import {
	AWARD_NAMES,
	BATCH_NAMES,
	CONFERENCE_NAMES,
	ITEM_NAMES,
	LISTS,
	LIVE_NAMES,
	PAPER_NAMES,
	SPEAKER_NAMES,
	TURN_LISTS
} from '#lib/script/vocabulary.ts';
import { plan07 } from './plan-07.ts';

type Name = { readonly name: string; readonly within: string | null };

const ABSENT_PERSON = ['xưng hô vắng', 'họ tên vắng', 'chức danh vắng'];
const PERFORMER = ['xưng hô', 'họ tên', 'chức danh', ...ABSENT_PERSON];
const SHARED: readonly string[] = [
	...CONFERENCE_NAMES,
	...LIVE_NAMES,
	...AWARD_NAMES,
	...PAPER_NAMES,
	...Object.keys(plan07.facts)
];
/** What only the words of a cue that is repeated may name. */
const IN_TURNS: Readonly<Record<Repeat, readonly string[]>> = {
	batch: [
		...BATCH_NAMES,
		'phần trao',
		'người được khen',
		'chưa thấy',
		'nếu có mặt',
		'nhận sau',
		'người trao',
		'đợt kế tiếp'
	],
	paper: [
		...SPEAKER_NAMES,
		'chưa qua cửa',
		'kế tiếp',
		'kế tiếp chưa qua cửa',
		'nội dung phát biểu'
	],
	floor: [...SPEAKER_NAMES, 'kế tiếp', 'kế tiếp chưa qua cửa', 'nội dung phát biểu']
};

const cues = plan07.items.flatMap((item) => item.cues);
const lines = cues.flatMap((cue) => cue.lines);

/** Every placeholder of a text with the list it stands in; any other Mustache tag is refused. */
function namesIn(text: string): readonly Name[] {
	const walk = (tokens: ReturnType<typeof Mustache.parse>, within: string | null): Name[] =>
		tokens.flatMap(([type, name, , , inner]) => {
			if (type === 'text') return [];
			if (type === '#') return [{ name, within }, ...walk(inner as typeof tokens, name)];
			if (type === 'name') return [{ name, within }];
			throw new Error(`unexpected tag ${type} in: ${text}`);
		});
	return walk(Mustache.parse(text), null);
}

function isKnown({ name, within }: Name, outside: readonly string[]): boolean {
	return within === null ? outside.includes(name) : (LISTS[within] ?? []).includes(name);
}

function namesPerformer(line: Line): boolean {
	return namesIn(line.text).some(({ name, within }) => within === null && PERFORMER.includes(name));
}

function spokenWhen(when: Line['when']): readonly Line[] {
	return lines.filter((line) => line.when === when && line.kind === 'spoken');
}

describe('placeholders', () => {
	const anywhere = Object.keys(LISTS).filter((name) => !TURN_LISTS.some((each) => each === name));
	const texts = cues.flatMap(({ each, lines: own }) =>
		own.map(({ id, text }) => [id, text, each] as const)
	);

	test.each(texts)('%s names only what is known', (_, text, each) => {
		const inTurn = each === null ? [] : IN_TURNS[each];
		const known = [...SHARED, ...ITEM_NAMES, ...anywhere, ...inTurn];
		expect(namesIn(text).filter((name) => !isKnown(name, known))).toEqual([]);
	});

	test.each(plan07.emergencies.map(({ id, text }) => [id, text]))(
		'emergency %s names no item and no person',
		(_, text) => {
			expect(namesIn(text).filter((name) => !isKnown(name, CONFERENCE_NAMES))).toEqual([]);
		}
	);

	test('every fact is asked for somewhere, else the office fills it in vain', () => {
		const used = new Set(lines.flatMap((line) => namesIn(line.text).map(({ name }) => name)));
		expect(Object.keys(plan07.facts).filter((fact) => !used.has(fact))).toEqual([]);
	});

	// "ông" and "bà" are written small, so they may not begin a sentence.
	test('no sentence begins with a form of address', () => {
		expect(lines.filter((line) => /(^|[.!?]\s|\n)\{\{xưng hô/.test(line.text))).toEqual([]);
	});
});

describe('cues', () => {
	test.each(plan07.items.map((item) => [item.id, item.cues]))('%s has two to seven', (_, own) => {
		expect(own.length).toBeGreaterThanOrEqual(2);
		expect(own.length).toBeLessThanOrEqual(7);
	});

	test('ids are unique across the plan', () => {
		for (const ids of [
			plan07.items.map((item) => item.id),
			cues.map((cue) => cue.id),
			lines.map((line) => line.id),
			plan07.emergencies.map((emergency) => emergency.id)
		]) {
			expect(new Set(ids).size).toBe(ids.length);
		}
	});

	test.each(cues.map((cue) => [cue.id, cue]))('%s has words for every turn of events', (_, cue) => {
		for (const variant of VARIANTS) {
			const said = cue.lines.filter((line) => line.when === 'always' || line.when === variant);
			expect(said.length, variant).toBeGreaterThan(0);
		}
	});

	test('a script line is tidy: no stray spaces, no empty rows', () => {
		for (const { id, text } of lines) {
			expect(text, id).toBe(text.trim());
			expect(text, id).not.toMatch(/ {2}| [,;.!?]|\n\n|\n | \n/);
		}
	});
});

describe('who is really there', () => {
	// Who speaks in a turn is called by the turn itself, and only when they are there.
	const naming: readonly Cue[] = cues.filter(
		(cue) => cue.each === null && cue.lines.some(namesPerformer)
	);

	test.each(naming.map((cue) => [cue.id, cue]))('%s covers all four variants', (_, cue) => {
		const covered = new Set(cue.lines.map((line) => line.when));
		expect(VARIANTS.filter((variant) => !covered.has(variant))).toEqual([]);
		expect(cue.lines.filter((line) => line.when === 'always' && namesPerformer(line))).toEqual([]);
	});

	test.each(naming.map((cue) => [cue.id, cue]))('%s says in whose place', (_, cue) => {
		const places = cue.lines.filter((line) =>
			namesIn(line.text).some(({ name }) => ABSENT_PERSON.includes(name))
		);
		expect([...new Set(places.map((line) => line.when))]).toEqual(['replaced']);
	});

	test('an absence has no reason but work', () => {
		for (const { id, text } of spokenWhen('absent')) {
			expect(text, id).not.toMatch(/lý do|đột xuất|vắng|ốm|bệnh|sức khỏe|gia đình|việc riêng/i);
		}
		const reasons = lines.filter((line) => line.text.includes('bận công tác'));
		expect(new Set(reasons.map((line) => line.when))).toEqual(new Set(['absent']));
	});
});

// "(Nếu có)" must leave no trace in the words of another item.
test.each([
	['awards', /khen|tuyên dương/i],
	['break', /giải lao/i],
	['flag-salute', /chào cờ|Quốc ca/i]
])('only %s speaks of itself', (id, traces) => {
	const others = plan07.items.filter((item) => item.id !== id).flatMap((item) => item.cues);
	const telling = others.flatMap((cue) => cue.lines).filter((line) => traces.test(line.text));
	expect(telling).toEqual([]);
});

test('lists read as whole sentences', () => {
	const text = lines.find((line) => line.text.includes('{{#nhóm đại biểu}}'))?.text ?? '';
	const people = [
		{ 'xưng hô': 'ông', 'họ tên': 'Đỗ Thịnh', 'chức danh': 'Phó Chủ tịch' },
		{ 'xưng hô': 'bà', 'họ tên': 'Lý Ánh', 'chức danh': 'Trưởng ban' }
	];
	const read = Mustache.render(text, {
		'nhóm đại biểu': [{ 'tên nhóm': 'các vị khách mời', 'đại biểu': people }]
	});
	expect(read.split('\n').slice(2, -1)).toEqual([
		'Về phía các vị khách mời, xin trân trọng giới thiệu:',
		'– ông Đỗ Thịnh, Phó Chủ tịch',
		'– bà Lý Ánh, Trưởng ban',
		'Xin nhiệt liệt chào mừng!'
	]);
});
