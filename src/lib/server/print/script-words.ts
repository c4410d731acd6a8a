import { m } from '#lib/paraglide/messages.js';
import type { PrintedItem } from '#lib/print/script.ts';
import type { ReadCue } from '#lib/script/script.ts';
import type { Segment } from '#lib/script/template.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import type { Span } from '#lib/typeset/block.ts';
import { span } from '#lib/typeset/make.ts';
import { VI } from '../paper-language.ts';
import { tied } from './style.ts';

/** A cue as it is called: "Mời lên nhận – Đợt 1 · khay A". */
export function cueTitle({ title, turn }: Pick<ReadCue, 'title' | 'turn'>): string {
	if (turn === null) return title;
	return `${title} – ${turn.kind === 'batch' ? m.print_script_batch(turn, VI) : turn.name}`;
}

/** "08g12 – 08g20"; '' for what the day itself added. */
export function slotWords({ slot }: Pick<PrintedItem, 'slot'>, zone: string): string {
	if (slot === null) return '';
	return [slot.from, slot.to].map((at) => clockFace(at, zone).replace(':', 'g')).join(' – ');
}

/** Words to be read at a size; a name nobody has filled in shouts, a figure of the day is dotted. */
export function spokenSpans(segments: readonly Segment[], size: number): readonly Span[] {
	return segments.map(({ kind, text }) => {
		if (kind === 'text') return span(tied(text), 'serif', size);
		if (kind === 'pending') return span(m.print_script_pending({}, VI), 'serif', size);
		return span(m.print_script_missing({ name: text }, VI), 'serif-bold', size);
	});
}

/** Directions, slanted as nothing that is read. */
export function directionSpans(segments: readonly Segment[], size: number): readonly Span[] {
	return spokenSpans(segments, size).map((each) => ({
		...each,
		face: each.face === 'serif-bold' ? 'serif-bold-italic' : 'serif-italic'
	}));
}
