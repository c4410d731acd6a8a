import { parentPort } from 'node:worker_threads';
import type { Page } from '#lib/typeset/mark.ts';
import { typeset } from '#lib/typeset/typeset.ts';
import { fingerprint } from './fingerprint.ts';
import { fontMetrics } from './font-metrics.ts';
import type { Job, PrintedPage, Word } from './job.ts';
import { writePdf } from './write-pdf.ts';

/** The press's own thread: it typesets and writes one job after the other, beside the show. */
const metrics = fontMetrics();
let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (job: Job) => {
	last = last.then(() => work(job));
});

async function work({ id, print, at }: Job): Promise<void> {
	const pages: PrintedPage[] = [];
	const of = print.sections.length;
	try {
		const bytes = await writePdf(print.title, noted(typeset(print, metrics), pages), at, (done) =>
			tell({ kind: 'progress', id, done, of })
		);
		tell({ kind: 'printed', id, printed: { bytes, pages } });
	} catch (error) {
		tell({ kind: 'failed', id, reason: String(error) });
	}
}

/** Takes down what every page shows as it goes by. */
function* noted(sections: Iterable<readonly Page[]>, pages: PrintedPage[]) {
	for (const section of sections) {
		pages.push(...section.map((page) => ({ about: page.about, fingerprint: fingerprint(page) })));
		yield section;
	}
}

function tell(word: Word): void {
	parentPort?.postMessage(word);
}
