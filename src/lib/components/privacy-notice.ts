import { m } from '#lib/paraglide/messages.js';

/** What fills the notice. */
type Parts = {
	readonly convener: string;
	readonly keepDays: number;
	/** Whom to ask; '' leaves the organisers. */
	readonly contact: string;
};

/** The notice that delegates are given about their data, paragraph by paragraph (domain.md §4.4). */
export function privacyNotice({ convener, keepDays, contact }: Parts): readonly string[] {
	return [
		m.privacy_notice({
			convener,
			days: keepDays,
			contact: contact || m.privacy_notice_nobody()
		}),
		m.privacy_notice_recording()
	];
}
