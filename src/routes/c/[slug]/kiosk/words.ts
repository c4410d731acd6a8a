import { m } from '#lib/paraglide/messages.js';
import type { Cue } from '#lib/reception/cue-sound.ts';
import type { Card } from './card.ts';

type Refused = Exclude<Card['kind'], 'welcome' | 'already'>;

/** What is so, and what to do, where nobody was let in. */
export function refusedWords(kind: Refused): { readonly what: string; readonly how: string } {
	switch (kind) {
		case 'misread':
			return { what: m.guest_kiosk_misread(), how: m.guest_kiosk_misread_how() };
		case 'unknown':
			return { what: m.guest_kiosk_unknown(), how: m.guest_desk() };
		case 'elsewhere':
			return { what: m.guest_kiosk_elsewhere(), how: m.guest_desk() };
		case 'away':
			return { what: m.guest_kiosk_away(), how: m.guest_desk() };
	}
}

/** How a card sounds. */
export function cueOf({ kind }: Card): Cue {
	return kind === 'welcome' || kind === 'already' ? kind : 'refused';
}
