import type { AccessRefusal, AccessRefusalCode } from '#lib/access/refusal.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Locale } from '#lib/paraglide/runtime.js';

type Options = { readonly locale?: Locale };
type Sentence = (details: AccessRefusal['details'], options: Options) => string;

const SENTENCES: Readonly<Record<AccessRefusalCode, Sentence>> = {
	'device-name-required': (_, options) => m.access_refused_device_name_required({}, options),
	'device-name-too-long': ({ max = '' }, options) =>
		m.access_refused_device_name_too_long({ max }, options),
	'device-not-found': (_, options) => m.access_refused_device_not_found({}, options),
	'pairing-expired': (_, options) => m.access_refused_pairing_expired({}, options),
	'pairing-unknown': (_, options) => m.access_refused_pairing_unknown({}, options),
	'pairing-used': (_, options) => m.access_refused_pairing_used({}, options),
	'passphrase-mismatch': (_, options) => m.access_refused_passphrase_mismatch({}, options),
	'passphrase-not-set': (_, options) => m.access_refused_passphrase_not_set({}, options),
	'passphrase-too-long': ({ max = '' }, options) =>
		m.access_refused_passphrase_too_long({ max }, options),
	'passphrase-too-short': ({ min = '' }, options) =>
		m.access_refused_passphrase_too_short({ min }, options),
	'passphrase-wrong': (_, options) => m.access_refused_passphrase_wrong({}, options),
	'storage-failed': (_, options) => m.refusal_storage_failed({}, options),
	'too-many-attempts': ({ seconds = 0 }, options) =>
		m.access_refused_too_many_attempts({ minutes: Math.ceil(Number(seconds) / 60) }, options)
};

/** The sentence for a refusal, in the language of the request unless another is asked for. */
export function accessSentence({ refused, details }: AccessRefusal, options: Options = {}): string {
	return SENTENCES[refused](details, options);
}
