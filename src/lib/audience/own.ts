import { passagesOf } from '#lib/attendance/attendance.ts';
import { opening, opensAt, type Opening } from '#lib/attendance/self-check-in.ts';
import { visitsOf } from '#lib/attendance/visits.ts';
import type { Conference, Document, Privacy } from '#lib/conference/conference.ts';
import type { Consent } from '#lib/privacy/consent.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import type { Instant } from '#lib/time/instant.ts';
import { ownFloor, type OwnFloor } from './own-floor.ts';
import { stamp, type Stamp, type State } from './state.ts';
import { welcomeOf, type Welcome } from './welcome.ts';

/** What one person sees of themselves on their own page, and nothing of anybody else. */
export type OwnView = Stamp &
	Welcome & {
		/** Their last time in the hall; null while they have not come. */
		readonly visit: { readonly since: Instant; readonly until: Instant | null } | null;
		/** Somebody is to come in their place: the desk must say who it is. */
		readonly sendsAnother: boolean;
		/** Off for whoever went out: they come back by a desk. */
		readonly selfCheckIn: Opening;
		readonly opensAt: Instant;
		/** The papers that are ready, by title. */
		readonly documents: readonly string[];
		readonly floor: OwnFloor;
		readonly privacy: Pick<Privacy, 'keepDays' | 'contact'>;
		/** What they said to the use of their data; null while they said nothing. */
		readonly consent: Pick<Consent, 'given' | 'at'> | null;
	};

/** A person's own view; null when they are not on the list. */
export function ownView(state: State, id: string): OwnView | null {
	const { conference, people, attendance } = state;
	const person = people.get(id);
	const welcome = welcomeOf(people, id);
	if (!welcome || !person) return null;
	const last = visitsOf(passagesOf(attendance, id)).at(-1);
	const { keepDays, contact } = conference.privacy;
	return {
		...stamp(state),
		...welcome,
		visit: last ? { since: last.since, until: last.until } : null,
		sendsAnother: person.substituteId !== null,
		selfCheckIn: person.presence === 'left' ? 'off' : openingNow(state),
		opensAt: opensAt(conference),
		documents: conference.documents
			.filter((document) => isThere(document, conference))
			.map(({ title }) => title),
		floor: ownFloor(state, id),
		privacy: { keepDays, contact },
		consent: person.consent && { given: person.consent.given, at: person.consent.at }
	};
}

/** Whether delegates may check themselves in at this moment; a rehearsal is not for them to see. */
export function openingNow({ conference, run, rehearsal, at }: State): Opening {
	const { progress } = rehearsal ? NEW_RUN : run;
	return opening(conference, progress, at);
}

/** A paper for an item that was switched off is needed no more. */
function isThere({ ready, forItem }: Document, { agenda }: Conference): boolean {
	return ready && !agenda.some((item) => item.id === forItem && !item.enabled);
}
