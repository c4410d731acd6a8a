import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Size } from '#lib/typeset/length.ts';
import { installFromDebian } from '../../scripts/debian.ts';
import type { Word } from './boxes.ts';

/** Independent readers of PDF files and of codes, and the Debian packages they come from. */
const PACKAGES = { qpdf: 'qpdf', pdftotext: 'poppler-utils', zbarimg: 'zbar-tools' } as const;

/**
 * Sees to it that the readers are there.
 * @throws Error that says how to get them
 */
export function ensureTools(): void {
	const missing = () => Object.entries(PACKAGES).filter(([tool]) => !isThere(tool));
	const packages = () => missing().map(([, name]) => name);
	if (missing().length > 0) installFromDebian(...packages());
	if (missing().length === 0) return;
	throw new Error(
		`Prints are read back by ${packages().join(', ')}. Debian, Ubuntu: "sudo apt-get install ${packages().join(' ')}".`
	);
}

function isThere(tool: string): boolean {
	return spawnSync('which', [tool]).status === 0;
}

/** Whether a file is a sound PDF; what speaks against it otherwise. */
export function complaintsAbout(file: string): string {
	const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
	return status === 0 ? '' : stdout + stderr;
}

/** The fonts of a PDF: name, and whether it is embedded, subset and told what letters it stands for. */
export function fontsOf(file: string): readonly (readonly [string, string, string, string])[] {
	const lines = run('pdffonts', [file]).split('\n').slice(2).filter(Boolean);
	return lines.map((line) => {
		const [embedded = '', subset = '', unicode = ''] = line.slice(72).trim().split(/\s+/);
		return [line.slice(0, 36).trim(), embedded, subset, unicode];
	});
}

/** All the words of a PDF, without any space. */
export function lettersOf(file: string): string {
	return run('pdftotext', ['-raw', file, '-']).replace(/\s/g, '');
}

/** The pages of a PDF, each with its words and where they stand. */
export function wordsOf(file: string): readonly (Size & { readonly words: readonly Word[] })[] {
	const pages = run('pdftotext', ['-bbox', file, '-']).split('<page ').slice(1);
	return pages.map((page) => {
		const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
		const words = [...page.matchAll(WORD)].map(([, left, top, right, bottom, says = '']) => ({
			...{ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
			says: says.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
		}));
		return { width: Number(width), height: Number(height), words };
	});
}

const WORD =
	/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What the codes on the pages of a PDF say, read from pictures as a cheap printer would make them. */
export function codesOf(file: string): readonly string[] {
	return picturesOf(file).flatMap((picture) =>
		run('zbarimg', ['--raw', '--quiet', '-Sdisable', '-Sqrcode.enable', picture])
			.split('\n')
			.filter(Boolean)
	);
}

/** How dark the dots of a PDF's pages are, from 0 (black) to 255, each once. */
export function inksOf(file: string): readonly number[] {
	const inks = picturesOf(file).flatMap((name) => {
		const picture = readFileSync(name);
		const [head = ''] = HEAD_OF_PICTURE.exec(picture.toString('latin1', 0, 64)) ?? [];
		return [...new Set(picture.subarray(head.length))];
	});
	return [...new Set(inks)].sort((a, b) => a - b);
}

const HEAD_OF_PICTURE = /^P5\s\d+\s\d+\s255\s/;

/** Pictures of the pages, beside the file. */
function picturesOf(file: string): readonly string[] {
	const folder = dirname(file);
	run('pdftoppm', ['-r', '150', '-gray', file, join(folder, 'page')]);
	return readdirSync(folder)
		.filter((name) => name.endsWith('.pgm'))
		.sort()
		.map((name) => join(folder, name));
}

function run(tool: string, args: readonly string[]): string {
	return spawnSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
}
