import type { Conference } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Asked } from '#lib/print/prints.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import { shortDate } from '#lib/time/official-date.ts';
import { dayOf } from '#lib/time/calendar.ts';
import type { Instant } from '#lib/time/instant.ts';
import { A4 } from '#lib/typeset/length.ts';
import { cell, paragraph, row, span, table } from '#lib/typeset/make.ts';
import type { Print } from '#lib/typeset/print.ts';
import { readAsked } from '../input/print.ts';
import { speaking } from '../locale.ts';
import type { NamedFile } from '../press/job.ts';
import type { Progress } from '../press/work.ts';
import { VI } from '../paper-language.ts';
import { catalogue } from './catalogue.ts';
import { plainWords } from './file-name.ts';
import { makeFor, maySee, printFor, type Workshop } from './printing.ts';
import { BODY, MARGINS, tied } from './style.ts';
import { headCell } from './table-head.ts';

/** A paper of the pack: its file, and how many pages it has. */
type Packed = NamedFile & { readonly title: string; readonly pages: number };

/** Makes every paper of the pack, so that it is there at once when it is asked for. */
export async function makePack(shop: Workshop, onprogress: Progress): Promise<void> {
	const papers = papersFor(shop);
	for (const [index, { asked }] of papers.entries()) {
		if (shop.signal?.aborted) return;
		await makeFor(shop, asked);
		onprogress(index + 1, papers.length);
	}
}

/** Every paper there is anything to print of, in order, with a table of contents, as one archive. */
export async function packFor(
	shop: Workshop,
	make: typeof printFor | typeof makeFor = printFor
): Promise<Uint8Array<ArrayBuffer>> {
	const { hall, press, now, signal } = shop;
	const { conference } = hall.state();
	const packed: Packed[] = [];
	for (const [index, { asked, title }] of papersFor(shop).entries()) {
		const { bytes, sheets } = await make(shop, asked);
		packed.push({ name: fileName(index + 1, title), bytes, title, pages: sheets });
	}
	const contents = await press.print(contentsPrint(conference, packed, now), now, { signal });
	const first = { name: fileName(0, m.printing_contents({}, VI)), bytes: contents.bytes };
	const files = packed.map(({ name, bytes }) => ({ name, bytes }));
	return press.zip([first, ...files], { signal });
}

/** The papers of the pack, each in its usual way. They are in Vietnamese, and so are their names. */
function papersFor(shop: Workshop): readonly { readonly asked: Asked; readonly title: string }[] {
	const offers = speaking('vi', () => catalogue(shop.hall.state()));
	return offers
		.filter(({ print }) => maySee(shop, print))
		.flatMap(({ print, name: title }) => {
			const asked = readAsked(print, new URLSearchParams());
			return asked ? [{ asked, title }] : [];
		});
}

/** "03-giay-moi.pdf": in order, and with letters that every archive program knows. */
function fileName(number: number, title: string): string {
	return `${String(number).padStart(2, '0')}-${plainWords(title)}.pdf`;
}

function contentsPrint(
	{ name, zone }: Pick<Conference, 'name' | 'zone'>,
	packed: readonly Packed[],
	at: Instant
): Print {
	const text = (words: string, centred = false) =>
		cell(paragraph(span(tied(words), 'serif', 13), { align: centred ? 'center' : 'left' }));
	const rows = packed.map((each, index) =>
		row([
			text(String(index + 1), true),
			text(each.title),
			text(each.name),
			text(String(each.pages), true)
		])
	);
	const head = [
		m.print_number({}, VI),
		m.printing_contents_name({}, VI),
		m.printing_contents_file({}, VI),
		m.printing_contents_pages({}, VI)
	];
	const made = { time: clockFace(at, zone), date: shortDate(dayOf(at, zone)) };
	const centred = { align: 'center' } as const;
	const title = m.printing_contents({}, VI);
	const blocks = [
		paragraph(span(title, 'serif-bold', 16), { ...centred, after: 4 }),
		paragraph(span(tied(name), 'serif-bold', BODY), { ...centred, after: 14 }),
		table([12, 58, 62, 18], rows, {
			head: [row(head.map(headCell))],
			rule: 0.6,
			padding: { x: 4, y: 4 },
			after: 10
		}),
		paragraph(span(m.printing_contents_at(made, VI), 'serif-italic', 12))
	];
	const how = { numbered: true, atMost: null, folded: false, about: null };
	const sheets = { kind: 'sheets', size: A4, margins: MARGINS, blocks, ...how } as const;
	return { title, sections: [sheets] };
}
