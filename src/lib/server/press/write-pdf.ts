import QRCode from 'qrcode';
import PDFDocument from 'pdfkit';
import type { Mark, Page, PlacedMark, QrMark, TextMark } from '#lib/typeset/mark.ts';
import { FACES, type Face } from '#lib/typeset/metrics.ts';
import type { Instant } from '#lib/time/instant.ts';
import { fontOf } from './fonts.ts';

type Paper = PDFKit.PDFDocument;

/** Light modules around a code, without which no reader finds it (ISO/IEC 18004). */
const QUIET = 4;
/**
 * The dots of a printer fall on 150 an inch, or on some multiple of it. A module of whole dots is
 * as wide as every other one; else a reader of cheap prints mistakes one code in a hundred.
 */
const DOT = 72 / 150;
/** The fewest dots of a module that is still read. */
const LEAST_DOTS = 3;
/** What ends right at the edge of a dot darkens the next one too: it ends this much before. */
const HAIR = 0.01;
const HAIRLINE = 0.5;

/** Writes pages as they are typeset. @param onpages told how many sections are written */
export async function writePdf(
	title: string,
	sections: Iterable<readonly Page[]>,
	at: Instant,
	onpages: (sections: number) => void
): Promise<Uint8Array<ArrayBuffer>> {
	const paper = new PDFDocument({
		autoFirstPage: false,
		lang: 'vi',
		displayTitle: true,
		info: { Title: title, CreationDate: new Date(at), ModDate: new Date(at) }
	});
	const chunks: Buffer[] = [];
	paper.on('data', (chunk: Buffer) => chunks.push(chunk));
	const written = new Promise((resolve, reject) => paper.on('end', resolve).on('error', reject));
	for (const face of FACES) paper.registerFont(face, sourceOf(face));
	let done = 0;
	for (const pages of sections) {
		for (const page of pages) drawPage(paper, page);
		onpages(++done);
	}
	paper.end();
	await written;
	return new Uint8Array(Buffer.concat(chunks));
}

/** PDFKit takes a font that is open already; its published types do not know that yet. */
function sourceOf(face: Face): PDFKit.Mixins.PDFFontSource {
	return fontOf(face) as unknown as PDFKit.Mixins.PDFFontSource;
}

function drawPage(paper: Paper, { width, height, marks }: Page): void {
	paper.addPage({ size: [width, height], margin: 0 });
	for (const mark of marks) draw(paper, mark, CORNER);
}

type Point = { readonly x: number; readonly y: number };
/** The upper left of the page, from which printers count. */
const CORNER: Point = { x: 0, y: 0 };

/** @param from where on the page the places of the mark are counted from */
function draw(paper: Paper, mark: Mark, from: Point): void {
	switch (mark.kind) {
		case 'text':
			return drawText(paper, mark);
		case 'placed':
			return drawPlaced(paper, mark, from);
		case 'qr':
			return drawQr(paper, mark, from);
		case 'box':
			paper.rect(mark.x, mark.y, mark.width, mark.height);
			if (mark.fill === null) paper.lineWidth(HAIRLINE).stroke('#000000');
			else paper.fill(mark.fill);
			return;
		case 'line':
			paper.save().lineWidth(mark.weight);
			if (mark.style === 'dashed') paper.dash(3, { space: 3 });
			if (mark.style === 'dotted') paper.lineCap('round').dash(0.1, { space: 2.5 });
			paper.moveTo(mark.x, mark.y).lineTo(mark.toX, mark.toY).stroke('#000000').restore();
	}
}

function drawText(paper: Paper, { text, x, y, face, size, ink }: TextMark): void {
	paper.font(face).fontSize(size).fillColor(ink);
	paper.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
}

function drawPlaced(paper: Paper, placed: PlacedMark, from: Point): void {
	const { x, y, width, height, turned, marks } = placed;
	paper.save().translate(x, y);
	if (turned) paper.translate(width, height).rotate(180);
	for (const mark of marks) draw(paper, mark, { x: from.x + x, y: from.y + y });
	paper.restore();
}

/** Dark modules as rectangles, each row's neighbours in one: no seams in print. */
function drawQr(paper: Paper, { side, text, ...at }: QrMark, from: Point): void {
	const { data, size } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
	const module = wholeDots(side / (size + 2 * QUIET));
	const margin = (side - size * module) / 2;
	const left = onDot(from.x + at.x + margin) - from.x;
	const top = onDot(from.y + at.y + margin) - from.y;
	for (let line = 0; line < size; line++) {
		const row = [...data.subarray(line * size, (line + 1) * size)].join('');
		for (const { 0: run, index } of row.matchAll(/1+/g)) {
			const [x, y] = [left + index * module, top + line * module];
			paper.rect(x, y, run.length * module - HAIR, module - HAIR);
		}
	}
	paper.fill('#000000');
}

/** The widest module of whole dots that has room, or of halves where so few would not be read. */
function wholeDots(room: number): number {
	const dots = Math.floor(room / DOT);
	return (dots < LEAST_DOTS ? Math.floor((2 * room) / DOT) / 2 : dots) * DOT;
}

function onDot(place: number): number {
	return Math.round(place / DOT) * DOT;
}
