import { expect, test } from 'vitest';
import { needFile, treatmentOf } from './offline.ts';

const origin = 'http://localhost:3000';
const assets = new Set(['/_app/immutable/start.js', '/favicon.svg']);

function treatment(path: string, request: Partial<Request> = {}) {
	const url = path.startsWith('http') ? path : origin + path;
	return treatmentOf({ method: 'GET', mode: 'navigate', ...request, url }, { origin, assets });
}

test.each([
	'/c/quan-5/mc',
	'/c/quan-5/mc/',
	'/c/quan-5/mc?from=home',
	'/c/quan-5/check-in',
	'/c/quan-5/check-in?from=home'
])('%s is kept', (path) => {
	expect(treatment(path)).toBe('kept-page');
});

test.each([
	'/',
	'/c/quan-5',
	'/c/quan-5/control',
	'/c/quan-5/projector',
	'/c/quan-5/mc/notes',
	'/c/quan-5/check-in/notes',
	'/admin/c/quan-5/mc',
	'https://elsewhere.example/c/quan-5/mc'
])('the page %s always comes from its server', (path) => {
	expect(treatment(path)).toBe('untouched');
});

test.each([
	['the event stream', '/c/quan-5/live?view=mc'],
	['the API', '/api/v1/conferences/quan-5'],
	['the list of delegates', '/api/v1/conferences/quan-5/delegates'],
	["a page's data", '/c/quan-5/mc/__data.json'],
	["the MC's page read by a script", '/c/quan-5/mc']
])('%s always comes from the server', (_, path) => {
	expect(treatment(path, { mode: 'cors' })).toBe('untouched');
});

test("the app's own files come from this device", () => {
	expect(treatment('/_app/immutable/start.js', { mode: 'cors' })).toBe('asset');
});

test('a write is never touched', () => {
	expect(treatment('/c/quan-5/mc', { method: 'POST' })).toBe('untouched');
	expect(treatment('/favicon.svg', { method: 'POST', mode: 'cors' })).toBe('untouched');
});

test.each([
	['/c/quan-5/check-in', '/_app/immutable/zxing_reader.wasm', true],
	['/c/quan-5/mc', '/_app/immutable/zxing_reader.wasm', false],
	['/c/quan-5/mc', '/_app/immutable/start.js', true]
])('whether %s needs %s', (page, file, isNeeded) => {
	expect(needFile([page], file)).toBe(isNeeded);
});
