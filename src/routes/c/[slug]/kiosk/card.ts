import type { Verdict } from '#lib/attendance/entry.ts';
import type { Welcome } from '#lib/audience/welcome.ts';
import type { Sent } from '#lib/live/send.ts';
import type { Instant } from '#lib/time/instant.ts';

/** What whoever stands before the kiosk is told. */
export type Card =
	| { readonly kind: 'welcome' | 'already'; readonly welcome: Welcome; readonly since: Instant }
	| { readonly kind: 'misread' | 'unknown' | 'elsewhere' | 'away' };

/** What the server answers one scan; times are ISO. */
type Answer = {
	readonly verdict: Verdict;
	readonly at?: string;
	readonly since?: string;
	readonly welcome?: Welcome | null;
};

/** The card for what came back. A figure more or less is worth another try; the rest is for the desk. */
export function cardOf(sent: Sent): Card {
	if (sent.kind === 'unreached' || !sent.ok) return { kind: 'away' };
	const { verdict, at, since, welcome } = sent.body as Answer;
	if (verdict === 'misread') return { kind: 'misread' };
	if (verdict === 'wrong-conference') return { kind: 'elsewhere' };
	if (!welcome) return { kind: 'unknown' };
	const kind = verdict === 'already-in' ? 'already' : 'welcome';
	return { kind, welcome, since: Date.parse(since ?? at ?? '') };
}
