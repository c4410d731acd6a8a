import { describe, expect, test } from 'vitest';
import { m } from '#lib/paraglide/messages.js';
import { localeOf, speaking } from './locale.ts';

const asked = (path: string, header: string | null, cookie?: string) =>
	localeOf({
		url: new URL(path, 'http://hoi-truong'),
		request: new Request('http://hoi-truong', {
			headers: header ? { 'accept-language': header } : {}
		}),
		cookies: { get: () => cookie } as unknown as Parameters<typeof localeOf>[0]['cookies']
	});

describe('a page speaks', () => {
	test.each([
		['Vietnamese until someone chooses', undefined, 'vi'],
		['what was chosen', 'en', 'en'],
		['Vietnamese when the choice is no language of ours', 'fr', 'vi']
	])('%s', (_, cookie, locale) => {
		expect(asked('/c/quan-5', 'en-US', cookie)).toBe(locale);
	});
});

describe('the API speaks', () => {
	test.each([
		['English when it is asked to', ' EN-gb, vi;q=0.5', 'en'],
		['Vietnamese when it is not', 'fr, en', 'vi'],
		['Vietnamese when nothing is said', null, 'vi']
	])('%s', (_, header, locale) => {
		expect(asked('/api/v1/health', header, 'en')).toBe(locale);
	});
});

test('words come in the language that is spoken, whoever else speaks meanwhile', async () => {
	const word = async () => {
		await Promise.resolve();
		return m.shell_help();
	};
	const said = await Promise.all([speaking('en', word), speaking('vi', word), word()]);
	expect(said).toEqual(['Help', 'Hướng dẫn', 'Hướng dẫn']);
});
