import type { Block, Dots, Qr, Rule, TickBox } from './block.ts';
import { layParagraph } from './paragraph.ts';
import { heightOf, piece, type Measure, type Piece } from './piece.ts';
import { stack } from './stack.ts';
import { layTable } from './table.ts';

/** Blocks as the pieces they are made of, from top to bottom. */
export function lay(blocks: readonly Block[], measure: Measure): readonly Piece[] {
	return blocks.flatMap((block) => layBlock(block, measure));
}

function layBlock(block: Block, measure: Measure): readonly Piece[] {
	switch (block.kind) {
		case 'paragraph':
			return layParagraph(block, measure);
		case 'table':
			return layTable(block, measure, lay);
		case 'qr':
			return [layQr(block, measure)];
		case 'rule':
			return [layRule(block, measure)];
		case 'dots':
			return layDots(block, measure);
		case 'tick-box':
			return [layTickBox(block, measure)];
		case 'together':
			return [layTogether(block.blocks, measure)];
		case 'page-break':
			return [piece(0, [], { ends: true })];
	}
}

/** Where something narrower than the measure begins. */
function startOf(align: Qr['align'], width: number, measure: Measure): number {
	const free = measure.width - width;
	return align === 'right' ? free : align === 'center' ? free / 2 : 0;
}

function layQr({ text, side, align }: Qr, measure: Measure): Piece {
	return piece(side, [{ kind: 'qr', x: startOf(align, side, measure), y: 0, side, text }]);
}

function layRule({ width, align, before, after }: Rule, measure: Measure): Piece {
	const { scale } = measure;
	const x = startOf(align, width, measure);
	const line = { kind: 'line', x, y: 0, toX: x + width, toY: 0, weight: 0.6 } as const;
	return piece(0, [{ ...line, style: 'solid' }], {
		before: before * scale,
		after: after * scale
	});
}

function layDots({ lines, height }: Dots, { width, scale }: Measure): readonly Piece[] {
	const y = height * scale * 0.8;
	const line = { kind: 'line', x: 0, y, toX: width, toY: y, weight: 0.8, style: 'dotted' } as const;
	return Array.from({ length: lines }, () => piece(height * scale, [line]));
}

function layTickBox({ side }: TickBox, { width, scale }: Measure): Piece {
	const size = side * scale;
	const box = { kind: 'box', x: (width - size) / 2, y: 0, width: size, height: size } as const;
	return piece(size, [{ ...box, fill: null }]);
}

function layTogether(blocks: readonly Block[], measure: Measure): Piece {
	const pieces = lay(blocks, measure);
	return piece(heightOf(pieces), stack(pieces), {
		before: pieces[0]?.before ?? 0,
		after: pieces.at(-1)?.after ?? 0,
		keepsNext: pieces.at(-1)?.keepsNext ?? false,
		parts: pieces
	});
}
