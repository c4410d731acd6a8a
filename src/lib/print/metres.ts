import { BACKDROP_METRES } from './prints.ts';

/**
 * A side of a backdrop in metres as it is typed, "3.5" or "3,5"; null for what is no length, or one
 * that no stage has. To the centimetre: no print shop cuts finer.
 */
export function metresOf(text: string): number | null {
	if (!/^\d+([.,]\d+)?$/.test(text.trim())) return null;
	const metres = Math.round(Number(text.trim().replace(',', '.')) * 100) / 100;
	return metres >= BACKDROP_METRES.least && metres <= BACKDROP_METRES.most ? metres : null;
}
