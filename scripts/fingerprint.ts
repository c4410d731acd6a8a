import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The guide is built in too, as the help page. */
const SOURCES = [
	'src',
	'static',
	'messages',
	'project.inlang/settings.json',
	'docs/huong-dan.md',
	'docs/pictures'
];
const SETTINGS = ['package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/** Where a build keeps the fingerprint of what it was made from. */
export const STAMP = join('build', 'fingerprint');

/** What the build is made from, as one short text: it changes when any source file does. */
export function fingerprint(root: string): string {
	const hash = createHash('sha256');
	for (const path of [...SOURCES, ...SETTINGS].flatMap((each) => files(join(root, each)))) {
		hash.update(path.slice(root.length)).update(readFileSync(path));
	}
	return hash.digest('hex');
}

function files(path: string): string[] {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.filter((name) => name !== 'paraglide')
		.sort()
		.flatMap((name) => files(join(path, name)));
}
