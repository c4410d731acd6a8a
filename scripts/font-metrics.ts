/**
 * Writes src/lib/wall/metrics.ts: how wide the wall's typeface sets each character, so that the server
 * can fit text without a browser. Run it again when the typeface's package changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { advances } from './woff.ts';

const WEIGHTS = [400, 700] as const;
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const VIETNAMESE = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
const PUNCTUATION = '\u00a0–—“”‘’…·•«»°½×−';

/** Every character the wall is measured for. */
export const CHARACTERS = [...ASCII, ...VIETNAMESE, ...VIETNAMESE.toUpperCase(), ...PUNCTUATION];

/** One weight's advances, in thousandths of the type size, as the package's own files give them. */
export function measure(weight: number): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	// In the order the browser asks them: where both draw a character, the Latin file is used.
	for (const subset of ['vietnamese', 'latin']) {
		const name = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`;
		const woff = readFileSync(fileURLToPath(import.meta.resolve(name)));
		for (const [character, advance] of advances(woff)) found.set(character, advance);
	}
	return found;
}

/** A string as Prettier writes it: in the marks that need no escape. */
function quoted(text: string): string {
	const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
	const escaped = text.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`);
	return mark + escaped.replace('\u00a0', '\\u00a0') + mark;
}

/** Characters of one width share a line: letters with marks are as wide as those without. */
function table(weight: number): string {
	const measured = measure(weight);
	const byWidth = new Map<number, string>();
	for (const character of CHARACTERS) {
		const advance = measured.get(character);
		if (advance === undefined) throw new Error(`the typeface cannot draw "${character}"`);
		byWidth.set(advance, (byWidth.get(advance) ?? '') + character);
	}
	const rows = [...byWidth].sort(([a], [b]) => a - b);
	return rows.map(([advance, characters]) => `\t\t[${advance}, ${quoted(characters)}]`).join(',\n');
}

function source(): string {
	const weights = WEIGHTS.map((weight) => `\t${weight}: [\n${table(weight)}\n\t]`).join(',\n');
	return `/** Written by scripts/font-metrics.ts from Be Vietnam Pro's own files; do not edit. */

/** The weights the wall is set in. */
export type Weight = ${WEIGHTS.join(' | ')};

/** How far characters move the pen, in thousandths of the type size: [advance, the characters]. */
export const ADVANCES: Readonly<Record<Weight, readonly (readonly [number, string])[]>> = {
${weights}
};
`;
}

if (import.meta.main) {
	writeFileSync(new URL('../src/lib/wall/metrics.ts', import.meta.url), source());
}
