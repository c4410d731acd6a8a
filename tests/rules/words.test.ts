import { describe, expect, test } from 'vitest';
import { REFUSAL_CODES } from '../../src/lib/refusal.ts';
import { sourcesIn } from './sources.ts';

type Words = Readonly<Record<string, unknown>>;

const files = sourcesIn('messages').filter(({ path }) => path.endsWith('.json'));
const folders = [...new Set(files.map(({ path }) => path.split('/')[1] ?? ''))];

function words(folder: string, language: 'vi' | 'en'): Words {
	const file = files.find(({ path }) => path === `messages/${folder}/${language}.json`);
	if (!file) throw new Error(`no messages/${folder}/${language}.json`);
	return JSON.parse(file.text) as Words;
}

/** Every text in a message, its variants too. */
function textsOf(message: unknown): readonly string[] {
	if (typeof message === 'string') return [message];
	return typeof message === 'object' && message !== null
		? Object.values(message).flatMap(textsOf)
		: [];
}

/** The names a message asks for, each once; "\{" is only a brace. */
function parametersOf(message: unknown): readonly string[] {
	const plain = textsOf(message).map((text) => text.replace(/\\[{}]/g, ''));
	const names = plain.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
	return [...new Set(names)].filter((name) => name !== undefined).toSorted();
}

const keysOf = (messages: Words) => Object.keys(messages).filter((key) => !key.startsWith('$'));

describe.each(folders)('messages/%s', (folder) => {
	const vi = words(folder, 'vi');
	const en = words(folder, 'en');

	test('says the same things in both languages', () => {
		expect(keysOf(en).toSorted()).toEqual(keysOf(vi).toSorted());
	});

	test('asks for the same names in both languages', () => {
		const asked = (messages: Words) =>
			Object.fromEntries(keysOf(messages).map((key) => [key, parametersOf(messages[key])]));
		expect(asked(en)).toEqual(asked(vi));
	});

	test('says something under every key', () => {
		const empty = [vi, en].flatMap((messages) =>
			keysOf(messages).filter((key) => textsOf(messages[key]).join('').trim() === '')
		);
		expect(empty).toEqual([]);
	});

	test('keeps to its own name, so that no file speaks over another', () => {
		const strange = keysOf(vi).filter((key) => !key.startsWith(`${folder.replaceAll('-', '_')}_`));
		expect(strange).toEqual([]);
	});
});

test('every message is said somewhere; a refusal’s is found by its code', () => {
	const said = sourcesIn('src')
		.map(({ text }) => text)
		.join('\n');
	const names = new Set(said.match(/\b[a-z]\w*_\w+\b/g));
	const unsaid = folders
		.filter((folder) => folder !== 'refusal')
		.flatMap((folder) => keysOf(words(folder, 'vi')).filter((key) => !names.has(key)));
	expect(unsaid).toEqual([]);
});

describe('refusals', () => {
	const keyOf = (code: string) => `refusal_${code.replaceAll('-', '_')}`;

	test.each(['vi', 'en'] as const)('each has its sentence, and only they, in %s', (language) => {
		expect(keysOf(words('refusal', language)).toSorted()).toEqual(
			REFUSAL_CODES.map(keyOf).toSorted()
		);
	});

	test('end as sentences do', () => {
		const messages = [words('refusal', 'vi'), words('refusal', 'en')].flatMap((each) =>
			keysOf(each).flatMap((key) => textsOf(each[key]))
		);
		expect(messages.filter((text) => !text.endsWith('.'))).toEqual([]);
	});

	test('ask only for what a refusal tells', () => {
		const told: Readonly<Record<string, readonly string[]>> = {
			refusal_bad_input: ['where'],
			refusal_bloc_in_use: ['bloc', 'count'],
			refusal_device_name_too_long: ['max'],
			refusal_fixed_point: ['item'],
			refusal_hands_do_not_add_up: ['counted', 'entitled'],
			refusal_in_progress: ['item'],
			refusal_more_than_members: ['entitled', 'summoned'],
			refusal_one_of_kind: ['item'],
			refusal_passphrase_too_long: ['max'],
			refusal_passphrase_too_short: ['min'],
			refusal_person_came: ['name'],
			refusal_person_in_use: ['name'],
			refusal_script_unresolved: ['count', 'names'],
			refusal_sheet_too_large: ['columns', 'megabytes', 'rows'],
			refusal_substitute_chain: ['name'],
			refusal_too_many: ['most'],
			refusal_too_many_attempts: ['minutes']
		};
		const messages = words('refusal', 'vi');
		const asking = keysOf(messages).filter((key) => parametersOf(messages[key]).length > 0);
		expect(Object.fromEntries(asking.map((key) => [key, parametersOf(messages[key])]))).toEqual(
			told
		);
	});
});

test('every text of ours is in NFC', () => {
	const decomposed = [...files, ...sourcesIn('src', 'tests', 'scripts')]
		.filter(({ path }) => /\.(json|ts|js|svelte|css|html)$/.test(path))
		.filter(({ text }) => text !== text.normalize('NFC'));
	expect(decomposed.map(({ path }) => path)).toEqual([]);
});

test.each<[unknown, readonly string[]]>([
	['Còn {count} chỗ ({names}).', ['count', 'names']],
	['Chỗ điền \\{\\{ \\}\\} viết chưa đúng.', []],
	[[{ match: { 'n=one': '{n} chỗ', 'n=other': '{n} chỗ của {who}' } }], ['n', 'who']]
])('the names in %j are %j', (message, names) => {
	expect(parametersOf(message)).toEqual(names);
});
