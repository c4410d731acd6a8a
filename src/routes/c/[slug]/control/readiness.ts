import type { ControlView } from '#lib/audience/control.ts';
import { lateness } from '#lib/clock/lateness.ts';
import { m } from '#lib/paraglide/messages.js';
import { shortDate } from '#lib/time/official-date.ts';
import type { Instant } from '#lib/time/instant.ts';

/** One thing that must be in order before the start, and how it stands. */
export type Check = { readonly ok: boolean; readonly text: string };

type Seen = Pick<
	ControlView,
	'date' | 'form' | 'outlook' | 'connections' | 'gaps' | 'locked' | 'unmanned'
>;

/** All that must be in order before the conference begins; what is rarely wrong only when it is. */
export function readiness(view: Seen, now: Instant): readonly Check[] {
	const listens = (role: string) => view.connections.some((each) => each.role === role);
	return [
		...(view.form === 'written' ? [{ ok: false, text: m.control_ready_written() }] : []),
		...(lateness(view.outlook, now).otherDay
			? [{ ok: false, text: m.control_ready_other_day({ date: shortDate(view.date) }) }]
			: []),
		check(listens('projector'), m.control_ready_wall(), m.control_ready_no_wall()),
		check(listens('mc'), m.control_ready_mc(), m.control_ready_no_mc()),
		script(view),
		performers(view)
	];
}

function script({ gaps, locked }: Seen): Check {
	if (gaps > 0) return { ok: false, text: m.control_ready_gaps({ count: gaps }) };
	return check(locked, m.control_ready_script(), m.control_ready_unlocked());
}

function performers({ unmanned: count }: Seen): Check {
	return check(count === 0, m.control_ready_people(), m.control_ready_unmanned({ count }));
}

function check(ok: boolean, right: string, wrong: string): Check {
	return { ok, text: ok ? right : wrong };
}
