import { m } from '#lib/paraglide/messages.js';
import type { DeskStop } from './course.ts';

/** Something that is asked before it is done. */
export type Question = {
	readonly title: string;
	readonly about: string;
	readonly yes: string;
	/** It takes something away for good. */
	readonly grave?: boolean;
	readonly act: () => void;
};

/** Batches that would be left behind are named by the letters of their trays. */
export function askToJump(
	{ cue, row }: DeskStop,
	uncalled: readonly string[],
	act: () => void
): Question {
	const about = m.control_jump_about({ item: row.title, cue: cue.title });
	const codes = uncalled.join(', ');
	return {
		title: m.control_jump_title(),
		about: codes ? `${m.control_jump_uncalled({ codes })} ${about}` : about,
		yes: m.control_jump_yes(),
		act
	};
}

/** Batches that would be left behind are named by the letters of their trays. */
export function askToSkip(uncalled: readonly string[], act: () => void): Question {
	return {
		title: m.control_skip_title(),
		about: m.control_jump_uncalled({ codes: uncalled.join(', ') }),
		yes: m.control_skip(),
		act
	};
}

export function askToEnd(act: () => void): Question {
	return {
		title: m.control_end_title(),
		about: m.control_end_about(),
		yes: m.control_end_yes(),
		act
	};
}

export function askToRehearse(act: () => void): Question {
	return {
		title: m.control_rehearse_title(),
		about: m.control_rehearse_about(),
		yes: m.control_rehearse_yes(),
		act
	};
}

export function askToLeaveRehearsal(act: () => void): Question {
	return {
		title: m.control_leave_title(),
		about: m.control_leave_about(),
		yes: m.control_leave_yes(),
		grave: true,
		act
	};
}

export function askToStrike(note: string, act: () => void): Question {
	return {
		title: m.control_strike_title(),
		about: note,
		yes: m.control_strike(),
		grave: true,
		act
	};
}

/** The tray keeps its gap, and whoever reads and shows passes over them. */
export function askToWithdraw(name: string, act: () => void): Question {
	return {
		title: m.control_withdraw_title({ name }),
		about: m.control_withdraw_about(),
		yes: m.control_withdraw_yes(),
		grave: true,
		act
	};
}
