import { hasCome, type People, type Person } from '#lib/people/person.ts';

/** What became of somebody on the list, as far as it is known. */
export type Fate =
	/** In the hall now, in person. */
	| 'present'
	/** Came in person and went, whoever came for them then. */
	| 'left'
	/** Somebody came in their place (đi thay), whether or not they stayed. */
	| 'substituted'
	/** Announced that they will not come. */
	| 'excused'
	/** Announced that they will be late, and not here yet. */
	| 'late'
	/** Nothing seen of them yet. */
	| 'waiting';

/** What became of a person; the same in every count. */
export function fateOf({ presence, substituteId }: Person, people: People): Fate {
	if (presence === 'present' || presence === 'left') return presence;
	const substitute = substituteId === null ? undefined : people.get(substituteId);
	if (substitute && hasCome(substitute)) return 'substituted';
	return FATES[presence];
}

const FATES = { expected: 'waiting', late: 'late', absent: 'excused' } as const;
