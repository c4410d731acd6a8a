import type { Attending } from '#lib/awards/attending.ts';
import type { AwardForm } from '#lib/awards/award.ts';
import { m } from '#lib/paraglide/messages.js';
import type { MARKS } from './batches.ts';

/** Those honoured in a batch, named. */
export function formName(form: AwardForm): string {
	switch (form) {
		case 'collective':
			return m.control_form_collective();
		case 'household':
			return m.control_form_household();
		case 'individual':
			return m.control_form_individual();
	}
}

/** A mark as it stands on its button. */
export function markName(as: (typeof MARKS)[number]): string {
	switch (as) {
		case 'here':
			return m.control_mark_here();
		case 'absent':
			return m.control_mark_absent();
		case 'represented':
			return m.control_mark_represented();
		case 'withdrawn':
			return m.control_mark_withdrawn();
	}
}

/** What is known of somebody beside what the buttons show; '' for nothing. */
export function knownOf(attending: Attending, isMarked: boolean): string {
	if (attending.as === 'represented') return m.control_known_represented({ name: attending.by });
	if (isMarked) return '';
	switch (attending.as) {
		case 'here':
			return m.control_known_here();
		case 'missing':
			return m.control_known_missing();
		case 'absent':
			return m.control_known_absent();
		default:
			return '';
	}
}
