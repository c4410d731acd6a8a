import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Page } from '#lib/typeset/mark.ts';
import { drawingOf } from './drawing.ts';

// Loaded with the first picture: most days there is none.
await initWasm(
	await readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm')))
);

/** A page as a picture (PNG) of so many pixels across. */
export function paint(page: Page, pixels: number): Uint8Array<ArrayBuffer> {
	const painter = new Resvg(drawingOf(page), { fitTo: { mode: 'width', value: pixels } });
	const painted = painter.render();
	const picture = new Uint8Array(painted.asPng());
	painted.free();
	painter.free();
	return picture;
}
