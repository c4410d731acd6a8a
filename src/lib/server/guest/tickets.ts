import { MINUTE, type Instant } from '#lib/time/instant.ts';
import { newId } from '../new-id.ts';

/** Who was recognised, and in which conference. */
type Holder = { readonly hall: string; readonly person: string };

/** Milliseconds in which somebody who was recognised may confirm. */
const LIFE = 10 * MINUTE;

/** A memory of who was recognised: the ticket says so without saying who. */
export type Tickets = {
	readonly issue: (holder: Holder, now: Instant) => string;
	/** Whose ticket it is; null when it is too old, another conference's, or none of ours. */
	readonly holder: (ticket: string, hall: string, now: Instant) => string | null;
};

/** Makes an empty memory. It is lost with the server: then one is recognised anew. */
export function createTickets(): Tickets {
	const issued = new Map<string, Holder & { readonly at: Instant }>();
	const isOld = (at: Instant, now: Instant) => now - at > LIFE;

	return {
		issue(holder, now) {
			for (const [ticket, { at }] of issued) if (isOld(at, now)) issued.delete(ticket);
			const ticket = newId();
			issued.set(ticket, { ...holder, at: now });
			return ticket;
		},
		holder(ticket, hall, now) {
			const held = issued.get(ticket);
			return held && held.hall === hall && !isOld(held.at, now) ? held.person : null;
		}
	};
}

/** Those recognised on this server. */
export const tickets = createTickets();
