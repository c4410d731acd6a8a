import { read, tailOf } from '#lib/attendance/pass.ts';
import type { Verdict } from '#lib/attendance/entry.ts';
import type { Delegate } from '#lib/audience/delegates.ts';
import type { RecentPassage, ReceptionView } from '#lib/audience/reception.ts';

/** Someone on the list, with the figures by which a desk recognises their passes. */
export type KnownDelegate = Delegate & { readonly marks: readonly string[] };

/** The list as the server sends it, and as it is kept on this device. */
export type SentList = {
	readonly rosterRevision: number;
	/** Number of the newest entry in the doors' log that is in it. */
	readonly seq: number;
	readonly delegates: readonly KnownDelegate[];
};

/** The list as a desk looks things up in it. */
export type LocalList = Omit<SentList, 'delegates'> & {
	readonly delegates: ReadonlyMap<string, KnownDelegate>;
	/** Whose a token's tail or a short code is. */
	readonly owners: ReadonlyMap<string, string>;
};

/** Whom a reading names, or why nobody. */
export type LocalFinding =
	| { readonly person: KnownDelegate }
	| { readonly nobody: Verdict }
	/** A whole pass this list does not know: the server's may. */
	| { readonly nobody: 'not-here' };

/** Makes a sent list one to look things up in. */
export function unpack({ delegates, ...stamps }: SentList): LocalList {
	return {
		...stamps,
		delegates: new Map(delegates.map((delegate) => [delegate.id, delegate])),
		owners: new Map(delegates.flatMap(({ id, marks }) => marks.map((mark) => [mark, id] as const)))
	};
}

/** The list as it is kept. */
export function pack({ rosterRevision, seq, delegates }: LocalList): SentList {
	return { rosterRevision, seq, delegates: [...delegates.values()] };
}

/** Whether a view tells of something the list cannot learn from it, so that it must be read anew. */
export function isBehind(
	list: LocalList,
	{ rosterRevision, seq, recent }: Pick<ReceptionView, 'rosterRevision' | 'seq' | 'recent'>
): boolean {
	if (list.rosterRevision !== rosterRevision) return true;
	if (list.seq >= seq) return false;
	const oldest = recent[0]?.seq ?? Infinity;
	return oldest > list.seq + 1 || newsFor(list, recent).some((each) => isStranger(list, each));
}

/** The list after the passages a view tells of. */
export function hearView(
	list: LocalList,
	{ seq, recent }: Pick<ReceptionView, 'seq' | 'recent'>
): LocalList {
	if (list.seq >= seq) return list;
	const news = newsFor(list, recent).filter(({ person }) => person !== null);
	const heard = news.reduce(
		(before, { person, inside }) => place(before, person ?? '', inside),
		list
	);
	return { ...heard, seq };
}

/** The list with somebody inside since an instant, or no longer. */
export function place(list: LocalList, person: string, inside: Delegate['inside']): LocalList {
	const delegate = list.delegates.get(person);
	if (!delegate) return list;
	const delegates = new Map(list.delegates).set(person, { ...delegate, inside });
	return { ...list, delegates };
}

/** Finds whose pass was read. */
export function whose(list: LocalList, text: string): LocalFinding {
	const reading = read(text);
	if (!('figures' in reading)) {
		return { nobody: reading.kind === 'misread' ? 'misread' : 'unknown-code' };
	}
	const mark = reading.kind === 'token' ? tailOf(reading.figures) : reading.figures;
	const person = list.delegates.get(list.owners.get(mark) ?? '');
	return person ? { person } : { nobody: 'not-here' };
}

function newsFor(list: LocalList, recent: readonly RecentPassage[]): readonly RecentPassage[] {
	return recent.filter(({ seq }) => seq > list.seq);
}

function isStranger(list: LocalList, { person }: RecentPassage): boolean {
	return person !== null && !list.delegates.has(person);
}
