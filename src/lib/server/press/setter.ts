import { constants, setPriority } from 'node:os';
import { deserialize } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { zipSync } from 'fflate';
import type { Imprint } from '#lib/print/outdated.ts';
import type { Page } from '#lib/typeset/mark.ts';
import type { Print } from '#lib/typeset/print.ts';
import { typeset } from '#lib/typeset/typeset.ts';
import { fontMetrics } from './font-metrics.ts';
import type { NamedFile, Printed, Task, Word } from './job.ts';
import { imprintsOf } from './imprints.ts';
import { writePdf } from './write-pdf.ts';

/** The press's own thread: it makes one thing after the other, beside the show. */
// Linux counts threads one by one: this one gives way to the show. Elsewhere it would slow all of it.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);
const metrics = fontMetrics();
parentPort?.on('message', (task: Task) => void work(task));

async function work(task: Task): Promise<void> {
	try {
		const printed = await make(task, (done, of) => tell({ kind: 'progress', done, of }));
		// Handed over, not copied: the show's own thread has nothing to do with it.
		tell({ kind: 'printed', printed }, [printed.bytes.buffer]);
	} catch (error) {
		tell({ kind: 'failed', reason: String(error) });
	}
}

async function make(task: Task, ondone: (done: number, of: number) => void): Promise<Printed> {
	if (task.kind === 'zip') return { bytes: zip(task.files), ...NOTHING_SEEN };
	const print = deserialize(task.print) as Print;
	if (task.kind === 'picture') return { bytes: await picture(print, task.pixels), ...NOTHING_SEEN };
	const seen: Seen = { imprints: [], sheets: 0 };
	const { title, sections } = print;
	const set = noted(typeset(print, metrics), seen);
	if (task.kind === 'proof') {
		for (const section of set) ondone(section.length, sections.length);
		return { bytes: new Uint8Array(), ...seen };
	}
	const wanted = without(new Set(task.omit), set);
	const bytes = await writePdf(title, wanted, task.at, (done) => ondone(done, sections.length));
	return { bytes, ...seen };
}

type Seen = { readonly imprints: Imprint[]; sheets: number };
const NOTHING_SEEN = { imprints: [], sheets: 0 } as const;
type Shown = { readonly page: Page; readonly imprints: readonly Imprint[] };

/** Takes down what every page shows as it goes by. */
function* noted(sections: Iterable<readonly Page[]>, seen: Seen) {
	for (const section of sections) {
		const shown: readonly Shown[] = section.map((page) => ({ page, imprints: imprintsOf(page) }));
		seen.imprints.push(...shown.flatMap(({ imprints }) => imprints));
		seen.sheets += section.length;
		yield shown;
	}
}

/** Leaves out pages of which everything is in hand. */
function* without(inHand: ReadonlySet<string>, sections: Iterable<readonly Shown[]>) {
	for (const section of sections) {
		yield section
			.filter(({ imprints }) => imprints.some(({ fingerprint }) => !inHand.has(fingerprint)))
			.map(({ page }) => page);
	}
}

async function picture(print: Print, pixels: number): Promise<Uint8Array<ArrayBuffer>> {
	const { paint } = await import('./paint.ts');
	const [page] = [...typeset(print, metrics)].flat();
	if (!page) throw new Error('nothing to paint');
	return paint(page, pixels);
}

/** PDF files are packed already: they are only put together. */
function zip(files: readonly NamedFile[]): Uint8Array<ArrayBuffer> {
	const named = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
	return new Uint8Array(zipSync(named, { level: 0 }));
}

function tell(word: Word, handedOver: readonly ArrayBuffer[] = []): void {
	parentPort?.postMessage(word, handedOver);
}
