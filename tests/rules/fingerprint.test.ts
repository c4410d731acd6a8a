import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../scripts/fingerprint.ts';

const FILES = [
	'src/app.html',
	'static/favicon.svg',
	'messages/mc/vi.json',
	'project.inlang/settings.json',
	'docs/huong-dan.md',
	'docs/pictures/desk.png',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'nghi-trinh-'));
	for (const path of [...FILES, 'docs/limits.md']) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), path);
	}
});

afterEach(() => rmSync(root, { recursive: true }));

test.each(FILES)('a change of %s calls for another build', (path) => {
	const before = fingerprint(root);
	appendFileSync(join(root, path), '!');
	expect(fingerprint(root)).not.toBe(before);
});

test('a change of what is not built in calls for none', () => {
	const before = fingerprint(root);
	appendFileSync(join(root, 'docs/limits.md'), '!');
	expect(fingerprint(root)).toBe(before);
});
