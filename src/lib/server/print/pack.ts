import type { State } from '#lib/audience/state.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PrintName } from '#lib/print/prints.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import { shortDate } from '#lib/time/official-date.ts';
import { dayOf } from '#lib/time/calendar.ts';
import type { Instant } from '#lib/time/instant.ts';
import { A4 } from '#lib/typeset/length.ts';
import { cell, paragraph, row, span, table } from '#lib/typeset/make.ts';
import type { Print } from '#lib/typeset/print.ts';
import { fold } from '#lib/text/fold.ts';
import { readChoice } from '../input/print.ts';
import type { NamedFile } from '../press/job.ts';
import type { Progress } from '../press/press.ts';
import { catalogue } from './catalogue.ts';
import { maySee, printFor, type Workshop } from './printing.ts';
import { headCell } from './programme-cells.ts';
import { BODY, MARGINS, tied } from './style.ts';

/** A paper of the pack: its file, and how many pages it has. */
type Packed = NamedFile & {
	readonly print: PrintName;
	readonly title: string;
	readonly pages: number;
};

const VI = { locale: 'vi' } as const;

/** Every paper there is anything to print of, in order, with a table of contents, as one archive. */
export async function packFor(
	shop: Workshop,
	onprogress: Progress = () => {}
): Promise<Uint8Array<ArrayBuffer>> {
	const state = shop.hall.state();
	const offers = catalogue(state).filter(({ print }) => maySee(shop, print));
	const choice = readChoice(new URLSearchParams());
	if (!choice) throw new Error('the usual choice cannot be made');
	const packed: Packed[] = [];
	for (const [index, { print, name: title }] of offers.entries()) {
		const { bytes, sheets } = await printFor(shop, { print, choice });
		packed.push({ name: fileName(index + 1, title), bytes, print, title, pages: sheets });
		onprogress(index + 1, offers.length);
	}
	const contents = await shop.press.print(contentsPrint(state, packed, shop.now), shop.now);
	const first = { name: fileName(0, m.printing_contents({}, VI)), bytes: contents.bytes };
	return shop.press.zip([first, ...packed.map(({ name, bytes }) => ({ name, bytes }))]);
}

/** "03-giay-moi.pdf": in order, and with letters that every archive program knows. */
function fileName(number: number, title: string): string {
	const plain = fold(title).replace(/[^a-z0-9]+/g, '-');
	return `${String(number).padStart(2, '0')}-${plain}.pdf`;
}

function contentsPrint({ conference }: State, packed: readonly Packed[], at: Instant): Print {
	const { name, zone } = conference;
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
		m.printing_contents_number({}, VI),
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
		table([8, 60, 60, 22], rows, {
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
