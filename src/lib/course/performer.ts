import type { Item } from '#lib/agenda/agenda.ts';
import { isThere } from '#lib/awards/attending.ts';
import { performanceOf } from '#lib/people/performance.ts';
import type { Person } from '#lib/people/person.ts';
import { peopleDuring, type Seen } from './people-during.ts';
import type { Span } from './span.ts';

/** Who performed an item, and in whose place, if in anyone's. */
type Performer = { readonly person: Person; readonly insteadOf: Person | null };

/**
 * Who performed an item, by who was there when it was held; 'unnamed' where nobody is named for it.
 * Of whoever was not there, had not been seen by doors that had seen others, or had said they would
 * be late, only a human can say: 'unknown'.
 */
export function performerOf(
	item: Pick<Item, 'performerId' | 'standInId'>,
	seen: Seen,
	when: readonly Span[]
): Performer | 'unnamed' | 'unknown' {
	const then = peopleDuring(seen, when);
	const { person, insteadOf } = performanceOf(item, then);
	if (!person) return 'unnamed';
	if (person.presence === 'late' || !isThere(person, then)) return 'unknown';
	return { person, insteadOf };
}
