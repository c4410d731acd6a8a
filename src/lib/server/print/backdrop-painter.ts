import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { pagesOf } from '#lib/typeset/typeset.ts';
import { fontMetrics } from '../press/font-metrics.ts';
import type { Painting } from './backdrop-picture.ts';
import { backdropSvg } from './backdrop-svg.ts';

/** A thread that paints one picture and ends. */
const { section, pixels } = workerData as Painting;
const drawing = fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'));
await initWasm(await readFile(drawing));
const [page] = pagesOf(section, fontMetrics());
if (!page) throw new Error('nothing to paint');
const painted = new Resvg(backdropSvg(page), { fitTo: { mode: 'width', value: pixels } }).render();
parentPort?.postMessage(painted.asPng());
