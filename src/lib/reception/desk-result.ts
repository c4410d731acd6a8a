import type { Verdict } from '#lib/attendance/entry.ts';
import type { Delegate } from '#lib/audience/delegates.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Cue } from './cue-sound.ts';
import type { LocalRuling } from './local-rule.ts';
import type { GuestFields, QueuedScan, ScanAnswer } from './queue.ts';

/**
 * What a desk says of a scan: the server's verdict or its own; 'held' when there is no list to look
 * it up in, 'not-here' when it is a whole pass of somebody this desk's list does not hold, 'not-kept'
 * when nobody has it in writing, 'over' when the conference has ended and nothing is recorded.
 */
export type Outcome = Verdict | 'held' | 'not-here' | 'not-kept' | 'over';

/** Outcomes that wait for the server to say who it was. */
const UNDECIDED: ReadonlySet<Outcome> = new Set(['held', 'not-here']);

/** How an outcome looks and sounds. */
export type Tone = 'welcome' | 'goodbye' | 'already' | 'refused';

/** What is shown of one scan. */
export type Result = {
	/** The scan's id. */
	readonly id: string;
	readonly outcome: Outcome;
	readonly person: string | null;
	/** Someone who was on no list. */
	readonly guest: GuestFields | null;
	readonly at: Instant;
	/** Since when and where the person had been in already. */
	readonly before: Delegate['inside'];
	/** Only tried out: nothing was recorded. */
	readonly isTrial: boolean;
};

const TONES: Readonly<Partial<Record<Outcome, Tone>>> = {
	welcome: 'welcome',
	goodbye: 'goodbye',
	'already-in': 'already',
	'already-out': 'already',
	held: 'already',
	'not-here': 'already',
	over: 'already'
};

const CUES: Readonly<Record<Tone, Cue>> = {
	welcome: 'welcome',
	goodbye: 'welcome',
	already: 'already',
	refused: 'refused'
};

/** How an outcome looks. */
export function toneOf(outcome: Outcome): Tone {
	return TONES[outcome] ?? 'refused';
}

/** What some outcomes together sound like: the worst of them is heard. */
export function cueOf(outcomes: readonly Outcome[]): Cue {
	const cues = outcomes.map((outcome) => CUES[toneOf(outcome)]);
	return (['refused', 'already'] as const).find((cue) => cues.includes(cue)) ?? 'welcome';
}

/** What the server's answer shows. */
export function fromAnswer(scan: QueuedScan, answer: ScanAnswer): Result {
	return {
		...blank(scan),
		outcome: answer.verdict,
		person: answer.delegateId ?? null,
		before: beforeIn(answer)
	};
}

/** What the desk's own ruling shows. */
export function fromRuling(scan: QueuedScan, { verdict, before }: LocalRuling): Result {
	return { ...blank(scan), outcome: verdict, before };
}

/** What is shown when nothing could be ruled. */
export function unruled(scan: QueuedScan, outcome: 'held' | 'not-kept'): Result {
	return { ...blank(scan), outcome };
}

/** What is shown when the conference has ended. */
export function over(id: string, at: Instant): Result {
	return { id, outcome: 'over', person: null, guest: null, at, before: null, isTrial: false };
}

/** What is shown once the server has answered after all: what was said at the door stays said. */
export function amend(result: Result, scan: QueuedScan, answer: ScanAnswer): Result {
	return UNDECIDED.has(result.outcome) ? fromAnswer(scan, answer) : result;
}

/** Where somebody is by the server's answer; undefined when it tells nothing. */
export function placeAfter(scan: QueuedScan, answer: ScanAnswer): Delegate['inside'] | undefined {
	if (answer.verdict === 'welcome') {
		return { since: Date.parse(answer.at ?? ''), station: scan.station };
	}
	if (answer.verdict === 'already-in') return beforeIn(answer) ?? undefined;
	return /^(goodbye|already-out)$/.test(answer.verdict) ? null : undefined;
}

function beforeIn({ since, station = '' }: ScanAnswer): Delegate['inside'] {
	return since === undefined ? null : { since: Date.parse(since), station };
}

function blank({ id, named, person, at }: QueuedScan): Omit<Result, 'outcome'> {
	const guest = 'guest' in named ? named.guest : null;
	return { id, person, guest, at, before: null, isTrial: false };
}

/** Whether a desk let somebody pass; null when it could not tell who it was. */
export function admits(outcome: Outcome): boolean | null {
	if (UNDECIDED.has(outcome) || outcome === 'not-kept') return null;
	return outcome === 'welcome' || outcome === 'goodbye';
}
