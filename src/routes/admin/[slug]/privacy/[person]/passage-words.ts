import type { DoorEvent } from '#lib/attendance/entry.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a door reported of somebody, in words. */
export function passageWords(event: DoorEvent): string {
	switch (event.type) {
		case 'came':
			return m.privacy_data_came();
		case 'left':
			return m.privacy_data_left();
		case 'voided':
			return m.privacy_data_voided({ reason: event.reason });
		case 'settled':
			return m.privacy_data_settled();
		case 'refused':
			return '';
	}
}
