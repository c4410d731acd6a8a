import type { ProgrammeRow } from '#lib/print/programme.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import type { Cell } from '#lib/typeset/block.ts';
import { cell, paragraph, span } from '#lib/typeset/make.ts';
import { tied, whole } from './style.ts';

const CENTRED = { align: 'center' } as const;

export function numberCell({ number }: ProgrammeRow): Cell {
	return cell(paragraph(span(number === null ? '' : String(number), 'serif', 13), CENTRED));
}

export function timeCell({ from, to }: ProgrammeRow, zone: string): Cell {
	const written = [from, to].map((at) => clockFace(at, zone).replace(':', 'g')).join(' – ');
	return cell(paragraph(span(written, 'serif', 12), { ...CENTRED, shrinks: 0.7 }));
}

export function performerCell({ performer, post }: ProgrammeRow): Cell {
	return cell([
		paragraph(span(whole(performer), 'serif', 13)),
		...(post === '' ? [] : [paragraph(span(tied(post), 'serif-italic', 11))])
	]);
}
