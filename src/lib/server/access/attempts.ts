import { refuse, type Refusal } from '#lib/refusal.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';

/** At most `most` attempts within any `window` milliseconds. */
export type Limit = { readonly most: number; readonly window: number };

/** Whether one more attempt may be made, and if not, in how many seconds. */
export type Verdict =
	{ readonly allowed: true } | { readonly allowed: false; readonly retryAfter: number };

/** Enough for a shaky hand, far too few for a guess. */
export const PER_ADDRESS: Limit = { most: 10, window: 10 * MINUTE };

/** Everyone else together, for someone who changes addresses. */
export const GLOBAL: Limit = { most: 60, window: 10 * MINUTE };

/** Decides on one more attempt after those in `history`, oldest first. */
export function allow(
	history: readonly Instant[],
	now: Instant,
	limit: Limit = PER_ADDRESS
): Verdict {
	const counted = recent(history, now, limit);
	const freed = counted[counted.length - limit.most];
	if (freed === undefined) return { allowed: true };
	return { allowed: false, retryAfter: Math.ceil((freed + limit.window - now) / 1000) };
}

/** A memory of attempts. It starts empty with the server, whose start nobody outside can cause. */
export type Attempts = {
	/** Asks for one attempt and, when it is allowed, counts it. */
	readonly take: (address: string, now: Instant) => Verdict;
	/** Forgets an address that has proved itself. */
	readonly forget: (address: string) => void;
};

/** Makes an empty memory of attempts. */
export function createAttempts(perAddress = PER_ADDRESS, global = GLOBAL): Attempts {
	const byAddress = new Map<string, readonly Instant[]>();
	let all: readonly Instant[] = [];

	// Only allowed attempts are kept, so the global limit also bounds the memory.
	function prune(now: Instant): void {
		all = recent(all, now, global);
		for (const [address, history] of byAddress) {
			const kept = recent(history, now, perAddress);
			if (kept.length > 0) byAddress.set(address, kept);
			else byAddress.delete(address);
		}
	}

	return {
		take(address, now) {
			prune(now);
			const source = sourceOf(address);
			const history = byAddress.get(source) ?? [];
			// Strangers who use up everyone's attempts must not shut out whoever sits at the server.
			const shared = source === THE_SERVER ? [] : all;
			const refused = [allow(history, now, perAddress), allow(shared, now, global)].find(
				(verdict) => !verdict.allowed
			);
			if (refused) return refused;
			byAddress.set(source, [...history, now]);
			if (source !== THE_SERVER) all = [...all, now];
			return { allowed: true };
		},
		forget: (address) => void byAddress.delete(sourceOf(address))
	};
}

const THE_SERVER = 'the server itself';

/** Every address of the server's own loopback is one source: there are millions of them. */
function sourceOf(address: string): string {
	return /^(::ffff:)?127\.|^::1$/.test(address) ? THE_SERVER : address;
}

function recent(history: readonly Instant[], now: Instant, limit: Limit): readonly Instant[] {
	return history.filter((at) => at > now - limit.window);
}

/** Says how many minutes to wait after too many attempts. */
export function tooMany({ retryAfter }: { readonly retryAfter: number }): Refusal {
	return refuse('too-many-attempts', { minutes: Math.ceil(retryAfter / 60) });
}

/** Attempts at a device's code on this server. */
export const codeAttempts = createAttempts();

/** Attempts at the organiser's passphrase on this server. */
export const passphraseAttempts = createAttempts();
