import type { DeskUndo } from '#lib/audience/desk-undo.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Step } from '#lib/run/run.ts';
import { turnName } from '../control/words.ts';

/** What an undo would take back, and of whom: "đánh dấu: Ông Lâm Gia Thịnh". */
export function undoWords(type: Step['type'], about: DeskUndo | null): string {
	const what = undoName(type);
	const subject = subjectOf(type, about);
	return subject === '' ? what : m.control_undo_of({ what, subject });
}

function subjectOf(type: Step['type'], about: DeskUndo | null): string {
	if (about === null || about.subject === '') return '';
	const { subject, turn } = about;
	if (type === 'batch-placed' || type === 'batch-recalled' || type === 'presenter-chosen')
		return m.control_batch_tray({ code: subject });
	if (turn === null) return subject;
	return m.control_turn_step({ turn: turnName({ label: turn }), cue: subject });
}

/** A kind of step, named. */
function undoName(type: Step['type']): string {
	switch (type) {
		case 'started':
			return m.control_undo_started();
		case 'moved':
			return m.control_undo_moved();
		case 'paused':
			return m.control_undo_paused();
		case 'resumed':
			return m.control_undo_resumed();
		case 'skipped':
			return m.control_undo_skipped();
		case 'restored':
			return m.control_undo_restored();
		case 'placed':
			return m.control_undo_placed();
		case 'inserted':
			return m.control_undo_inserted();
		case 'adjusted':
			return m.control_undo_adjusted();
		case 'counted':
			return m.control_undo_counted();
		case 'scene-set':
			return m.control_undo_scene();
		case 'ended':
			return m.control_undo_ended();
		case 'award-marked':
			return m.control_undo_award_marked();
		case 'batch-placed':
			return m.control_undo_batch_placed();
		case 'batch-recalled':
			return m.control_undo_batch_recalled();
		case 'presenter-chosen':
			return m.control_undo_presenter_chosen();
		case 'admitted':
			return m.control_undo_admitted();
		case 'declined':
			return m.control_undo_declined();
		case 'speaker-placed':
			return m.control_undo_speaker_placed();
		case 'speaker-dropped':
			return m.control_undo_speaker_dropped();
		case 'speaker-recalled':
			return m.control_undo_speaker_recalled();
		case 'speaker-retitled':
			return m.control_undo_speaker_retitled();
		case 'time-given':
			return m.control_undo_time_given();
		case 'clock-restarted':
			return m.control_undo_clock_restarted();
		case 'signed':
			return m.control_undo_signed();
	}
}
