import type { DeskBatch } from '#lib/audience/desk-ceremony.ts';
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

/** @param uncalled who would be left behind, in a sentence; '' for nobody */
export function askToJump({ cue, row }: DeskStop, uncalled: string, act: () => void): Question {
	const about = m.control_jump_about({ item: row.title, cue: cue.title });
	return {
		title: m.control_jump_title(),
		about: `${uncalled} ${about}`.trim(),
		yes: m.control_jump_yes(),
		act
	};
}

/**
 * A batch that was given is called again: whoever received need not come a second time.
 * @param uncalled whom going there leaves behind, in a sentence; '' for nobody
 */
export function askToRecall(
	{ number, code }: Pick<DeskBatch, 'number' | 'code'>,
	uncalled: string,
	act: () => void
): Question {
	return {
		title: m.control_recall_title({ number, code }),
		about: `${uncalled} ${m.control_recall_about()}`.trim(),
		yes: m.control_recall_yes(),
		act
	};
}

/** @param uncalled who would be left behind, in a sentence */
export function askToSkip(uncalled: string, act: () => void): Question {
	return {
		title: m.control_skip_title(),
		about: uncalled,
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
