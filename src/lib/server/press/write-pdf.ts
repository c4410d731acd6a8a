import QRCode from 'qrcode';
import PDFDocument from 'pdfkit';
import type { Mark, Page, PlacedMark, QrMark, TextMark } from '#lib/typeset/mark.ts';
import { FACES, type Face } from '#lib/typeset/metrics.ts';
import type { Instant } from '#lib/time/instant.ts';
import { fontOf } from './fonts.ts';

type Paper = PDFKit.PDFDocument;

/** Light modules around a code, without which no reader finds it (ISO/IEC 18004). */
const QUIET = 4;
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
	for (const mark of marks) draw(paper, mark);
}

function draw(paper: Paper, mark: Mark): void {
	switch (mark.kind) {
		case 'text':
			return drawText(paper, mark);
		case 'placed':
			return drawPlaced(paper, mark);
		case 'qr':
			return drawQr(paper, mark);
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

function drawPlaced(paper: Paper, { x, y, width, height, turned, marks }: PlacedMark): void {
	paper.save().translate(x, y);
	if (turned) paper.translate(width, height).rotate(180);
	for (const mark of marks) draw(paper, mark);
	paper.restore();
}

/** Dark modules as rectangles, each row's neighbours in one: no seams in print. */
function drawQr(paper: Paper, { x, y, side, text }: QrMark): void {
	const { data, size } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
	const module = side / (size + 2 * QUIET);
	for (let line = 0; line < size; line++) {
		const row = [...data.subarray(line * size, (line + 1) * size)].join('');
		for (const { 0: run, index } of row.matchAll(/1+/g)) {
			const left = x + (index + QUIET) * module;
			paper.rect(left, y + (line + QUIET) * module, run.length * module, module);
		}
	}
	paper.fill('#000000');
}
