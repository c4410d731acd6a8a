/**
 * A decision not to let someone in: a stable machine code and the facts its sentence needs. The
 * sentences are in `messages/access`.
 */
export type AccessRefusal = {
	readonly refused: AccessRefusalCode;
	readonly details: Readonly<Record<string, string | number>>;
};

export const ACCESS_REFUSAL_CODES = [
	'device-name-required',
	'device-name-too-long',
	'device-not-found',
	'pairing-expired',
	'pairing-unknown',
	'pairing-used',
	'passphrase-mismatch',
	'passphrase-not-set',
	'passphrase-too-long',
	'passphrase-too-short',
	'passphrase-wrong',
	'storage-failed',
	'too-many-attempts'
] as const;

export type AccessRefusalCode = (typeof ACCESS_REFUSAL_CODES)[number];

/** Builds a refusal. */
export function refuseAccess(
	refused: AccessRefusalCode,
	details: Record<string, string | number> = {}
): AccessRefusal {
	return { refused, details };
}

/** Tells a refusal from a result. */
export function isAccessRefusal(value: unknown): value is AccessRefusal {
	return typeof value === 'object' && value !== null && 'refused' in value;
}
