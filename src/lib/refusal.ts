/**
 * A decision not to do something: a stable machine code and the facts its sentence needs.
 * Words are added at the edge, from `messages/refusal`, in the reader's language.
 */
export type Refusal = {
	readonly refused: RefusalCode;
	readonly details: Readonly<Record<string, string | number>>;
};

export const REFUSAL_CODES = [
	'already-acknowledged',
	'already-asked',
	'already-ended',
	'already-paused',
	'already-started',
	'already-voted',
	'award-not-found',
	'bad-input',
	'bad-request',
	'batch-not-found',
	'before-not-found',
	'bloc-in-use',
	'bloc-needed',
	'conference-not-found',
	'conflict-not-found',
	'content-type-unsupported',
	'cue-not-found',
	'device-name-required',
	'device-name-too-long',
	'device-not-found',
	'document-not-found',
	'first-cue',
	'fixed-point',
	'forbidden',
	'foreign-origin',
	'hands-do-not-add-up',
	'id-reused',
	'in-progress',
	'item-needs-cue',
	'item-not-found',
	'last-cue',
	'message-not-found',
	'method-not-allowed',
	'more-than-members',
	'not-found',
	'not-over',
	'not-paused',
	'not-present',
	'not-started',
	'note-not-found',
	'nobody-entitled',
	'not-entitled',
	'nothing-to-undo',
	'one-of-kind',
	'pairing-expired',
	'pairing-unknown',
	'pairing-used',
	'passphrase-mismatch',
	'passphrase-not-set',
	'passphrase-too-long',
	'passphrase-too-short',
	'passphrase-wrong',
	'person-came',
	'person-in-use',
	'person-not-found',
	'reason-needed',
	'request-not-found',
	'script-broken',
	'script-locked',
	'script-unresolved',
	'sheet-empty',
	'sheet-old-format',
	'sheet-too-large',
	'sheet-unreadable',
	'sign-in-needed',
	'slug-taken',
	'speaker-not-found',
	'stale-cue',
	'storage-failed',
	'substitute-chain',
	'too-large',
	'too-many',
	'too-many-attempts',
	'trays-laid',
	'turn-now',
	'turn-taken',
	'unexpected',
	'unknown-unit',
	'vote-closed',
	'vote-not-found',
	'vote-open'
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Builds a refusal. */
export function refuse(
	refused: RefusalCode,
	details: Record<string, string | number> = {}
): Refusal {
	return { refused, details };
}

/** Tells a refusal from a result. */
export function isRefusal(value: unknown): value is Refusal {
	return typeof value === 'object' && value !== null && 'refused' in value;
}
