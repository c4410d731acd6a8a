import type { Verdict } from '#lib/attendance/entry.ts';
import type { Delegate } from '#lib/audience/delegates.ts';
import { whose, type LocalFinding, type LocalList } from './local-list.ts';
import type { Named, QueuedScan } from './queue.ts';

/** What a desk answers by itself. */
export type LocalRuling = {
	readonly verdict: Verdict | 'not-here';
	/** Since when and where the person was in already. */
	readonly before: Delegate['inside'];
};

/** Whom a scan names, as far as the list tells; a guest is on no list yet. */
export function find(list: LocalList, named: Exclude<Named, { guest: object }>): LocalFinding {
	if ('code' in named) return whose(list, named.code);
	const person = list.delegates.get(named.delegateId);
	return person ? { person } : { nobody: 'person-not-found' };
}

/** Where somebody is by the list and by what this desk has not delivered yet. */
export function insideNow(
	{ id, inside }: Pick<Delegate, 'id' | 'inside'>,
	waiting: readonly QueuedScan[]
): Delegate['inside'] {
	return waiting
		.filter(({ person }) => person === id)
		.reduce<Delegate['inside']>((before, { kind, at, station }) => {
			if (kind === 'out') return before && before.since > at ? before : null;
			return before ?? { since: at, station };
		}, inside);
}

/** Rules on a scan as the server would, without asking it. */
export function ruleLocally(
	scan: Pick<QueuedScan, 'kind' | 'at' | 'station'>,
	finding: LocalFinding,
	waiting: readonly QueuedScan[]
): LocalRuling {
	if ('nobody' in finding) return { verdict: finding.nobody, before: null };
	const { id, inside } = finding.person;
	const before = insideNow({ id, inside: isEcho(scan, inside) ? null : inside }, waiting);
	if (scan.kind === 'in') return { verdict: before ? 'already-in' : 'welcome', before };
	return { verdict: before ? 'goodbye' : 'already-out', before };
}

/** Whether what the list tells is this very scan: the stream may bring it before its answer. */
function isEcho(
	{ kind, at, station }: Pick<QueuedScan, 'kind' | 'at' | 'station'>,
	inside: Delegate['inside']
): boolean {
	return kind === 'in' && inside?.station === station && inside.since === at;
}
