import type { Attending } from '#lib/awards/attending.ts';
import type { AwardForm } from '#lib/awards/award.ts';
import { m } from '#lib/paraglide/messages.js';
import type { MARKS } from './batches.ts';

/** Those honoured in a batch, named. */
export function formName(form: AwardForm | null): string {
	switch (form) {
		case 'collective':
			return m.control_form_collective();
		case 'household':
			return m.control_form_household();
		case 'individual':
			return m.control_form_individual();
		case null:
			return m.control_form_mixed();
	}
}

/** A mark as it stands on its button. */
export function markName(as: (typeof MARKS)[number]): string {
	switch (as) {
		case 'here':
			return m.control_mark_here();
		case 'represented':
			return m.control_mark_represented();
		case 'absent':
			return m.control_mark_absent();
	}
}

/** What is known of somebody beside what the buttons show; '' for nothing. */
export function knownOf(attending: Attending, isMarked: boolean): string {
	switch (attending.as) {
		case 'represented':
			return m.control_known_represented({ name: attending.by });
		case 'withdrawn':
			return m.control_known_withdrawn();
		case 'here':
			return isMarked ? '' : m.control_known_here();
		case 'absent':
			return isMarked ? '' : m.control_known_absent();
		case 'missing':
			return m.control_known_missing();
		case 'expected':
			return '';
	}
}
