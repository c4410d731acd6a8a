import { v4 as newId } from 'uuid';
import type { Instant } from '#lib/time/instant.ts';

/** What the kiosk reports, as the API takes it: its id is the same however often it is sent. */
export function scanOf(code: string, at: Instant): string {
	return JSON.stringify({ id: newId(), code, at: new Date(at).toISOString(), via: 'kiosk' });
}
