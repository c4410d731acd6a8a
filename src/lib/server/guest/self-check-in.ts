import { passagesOf } from '#lib/attendance/attendance.ts';
import { currentVisit } from '#lib/attendance/visits.ts';
import { welcomeOf, type Welcome } from '#lib/audience/welcome.ts';
import { openingNow } from '#lib/audience/own.ts';
import { m } from '#lib/paraglide/messages.js';
import { nameInSentence } from '#lib/people/person.ts';
import { recognise, type Claim } from '#lib/people/recognise.ts';
import { isRefusal } from '#lib/refusal.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';
import { createAttempts, PER_ADDRESS, type Attempts } from '../access/attempts.ts';
import type { Visitor } from '../access/sign-in.ts';
import type { Hall } from '../live/hall.ts';
import { tickets, type Tickets } from './tickets.ts';

/** What delegates are answered at the poster. */
export type Answer =
	| { readonly kind: 'recognised'; readonly ticket: string; readonly called: string }
	| { readonly kind: 'in'; readonly since: Instant; readonly welcome: Welcome }
	| { readonly kind: 'too-many'; readonly minutes: number }
	| { readonly kind: 'closed' | 'no-match' | 'too-long-ago' | 'not-recorded' }
	/** Only a desk, which sees them, can check them in. */
	| { readonly kind: 'for-desk' };

/** A whole hall at once, each with a slip of the finger; a guess needs ten thousand. */
const claimAttempts = createAttempts(PER_ADDRESS, { most: 300, window: 10 * MINUTE });

/**
 * Recognises somebody by what they say of themselves. Every try is counted, right or wrong, and
 * whoever is not recognised learns nothing of who is on the list.
 */
export function claim(
	hall: Hall,
	said: Claim,
	{ address, now }: Visitor,
	memory: { attempts: Attempts; tickets: Tickets } = { attempts: claimAttempts, tickets }
): Answer {
	const { people, ...state } = hall.state();
	if (openingNow({ ...state, people }) !== 'open') return { kind: 'closed' };
	const turn = memory.attempts.take(address, now);
	if (!turn.allowed) return { kind: 'too-many', minutes: Math.ceil(turn.retryAfter / 60) };
	const person = recognise(people, said);
	if (!person) return { kind: 'no-match' };
	const ticket = memory.tickets.issue({ hall: hall.id, person: person.id }, now);
	return { kind: 'recognised', ticket, called: nameInSentence(person) };
}

/** Checks in whoever was recognised: the ticket is also the report's id, so two taps are one. */
export async function confirm(
	hall: Hall,
	ticket: string,
	now: Instant,
	memory: Tickets = tickets
): Promise<Answer> {
	const person = memory.holder(ticket, hall.id, now);
	if (person === null) return { kind: 'too-long-ago' };
	return checkInSelf(hall, person, ticket, now);
}

/**
 * Checks somebody in who says so of themselves. Who is in already is told so and nothing is written:
 * one invitation, pressed all morning, must not fill the record of the doors.
 */
export async function checkInSelf(
	hall: Hall,
	person: string,
	id: string,
	now: Instant
): Promise<Answer> {
	const state = hall.state();
	if (openingNow(state) !== 'open') return { kind: 'closed' };
	const who = state.people.get(person);
	// Who comes after all must say so to a person: another was to come in their place. And whoever
	// was seen to go could be in the hall again, and vote, from anywhere.
	if (who?.substituteId || who?.presence === 'left') return { kind: 'for-desk' };
	const visit = currentVisit(passagesOf(state.attendance, person));
	if (visit) return told(hall, person, visit.since);
	const answers = await hall.report([
		{
			id,
			who: { delegateId: person },
			kind: 'in',
			at: now,
			// The record of the doors is Vietnamese, whatever language a phone is in.
			station: m.guest_station({}, { locale: 'vi' }),
			via: 'self',
			admitted: null,
			insteadOf: null,
			actor: 'self'
		}
	]);
	if (isRefusal(answers)) return { kind: 'not-recorded' };
	return told(hall, person, Date.parse(answers[0]?.since ?? answers[0]?.at ?? ''));
}

function told(hall: Hall, person: string, since: Instant): Answer {
	const welcome = welcomeOf(hall.state().people, person);
	return welcome ? { kind: 'in', since, welcome } : { kind: 'not-recorded' };
}
