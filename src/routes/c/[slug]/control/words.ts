import type { DeskPerson, DeskRow } from '#lib/audience/control.ts';
import type { DeskCue, DeskTurn } from '#lib/audience/desk-cue.ts';
import type { Connection } from '#lib/audience/state.ts';
import type { SceneKind } from '#lib/agenda/agenda.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Figure, Phase } from '#lib/run/progress.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import type { Standing } from './figures.ts';

/** The phase in a word or two. */
export function phaseName(phase: Phase): string {
	switch (phase) {
		case 'ready':
			return m.control_phase_ready();
		case 'running':
			return m.control_phase_running();
		case 'paused':
			return m.control_phase_paused();
		case 'ended':
			return m.control_phase_ended();
	}
}

/** "2. Khai mạc": an item as it stands on the printed programme. */
export function headingOf({ number, title }: Pick<DeskRow, 'number' | 'title'>): string {
	return number === null ? title : `${number}. ${title}`;
}

/** Whom a repeated cue is about: "Đợt 1 · khay A", or a speaker. */
export function turnName({ label }: Pick<DeskTurn, 'label'>): string {
	if (label.kind === 'batch') return m.control_turn_batch(label);
	return label.name;
}

/** A cue, with whom it is about. */
export function cueName({ title, turn }: DeskCue): string {
	return turn === null ? title : m.control_turn_step({ turn: turnName(turn), cue: title });
}

/** What a figure on its line is: a thing counted, or how sure it is. */
export function figureLead(figure: Figure, { kind }: Standing): string {
	if (kind === 'counted') return m.control_figure_counting();
	return figure === 'present' && kind === 'fixed' ? m.control_figure_fixed() : figureName(figure);
}

/** What a figure counts. */
export function figureName(figure: Figure): string {
	switch (figure) {
		case 'present':
			return m.control_figure_present();
		case 'opinions':
			return m.control_figure_opinions();
	}
}

/** When a figure is fixed, and what came after; '' where there is nothing to say. */
export function figureNote(standing: Standing, zone: string): string {
	if (standing.kind === 'counted') return m.control_figure_counted();
	if (standing.kind === 'open' || standing.at === null) return '';
	const time = clockFace(standing.at, zone);
	return standing.later === 0
		? m.control_figure_fixed_at({ time })
		: m.control_figure_fixed_later({ time, count: standing.later });
}

/** Where somebody is who was not seen in the hall; '' where nothing is known of it. */
export function whereabouts(
	{ presence }: Pick<DeskPerson, 'presence'>,
	isCounted: boolean
): string {
	switch (presence) {
		case 'present':
			return '';
		case 'absent':
			return m.control_absent();
		case 'left':
			return m.control_attendance_left();
		case 'late':
			return m.control_attendance_late();
		case 'expected':
			return isCounted ? m.control_attendance_waiting() : '';
	}
}

/** A picture of the wall, named. */
export function sceneName(kind: SceneKind): string {
	switch (kind) {
		case 'backdrop':
			return m.control_scene_backdrop();
		case 'agenda':
			return m.control_scene_agenda();
		case 'item':
			return m.control_scene_item();
		case 'speaker':
			return m.control_scene_speaker();
		case 'batch':
			return m.control_scene_batch();
		case 'vote':
			return m.control_scene_vote();
		case 'speaking-time':
			return m.control_scene_speaking_time();
		case 'break':
			return m.control_scene_break();
		case 'welcome':
			return m.control_scene_welcome();
		case 'message':
			return m.control_scene_message();
		case 'black':
			return m.control_scene_black();
	}
}

/** Whose screen it is. */
export function screenName(role: Connection['role']): string {
	switch (role) {
		case 'mc':
			return m.control_screen_mc();
		case 'projector':
			return m.control_screen_projector();
		case 'stage':
			return m.control_screen_stage();
		case 'chair':
			return m.control_screen_chair();
		case 'reception':
			return m.control_screen_reception();
		case 'control':
			return m.control_screen_control();
		case 'public':
			return m.control_screen_public();
	}
}

/** "trễ 6 phút", "sớm 3 phút", "đúng giờ". */
export function latenessWords(late: number): string {
	if (late === 0) return m.control_on_time();
	const length = minutesWords(Math.abs(late));
	return late > 0 ? m.control_late({ length }) : m.control_early({ length });
}

/** "6 phút", "1 giờ 20 phút". */
export function minutesWords(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	return hours === 0
		? m.control_minutes({ minutes })
		: m.control_hours({ hours, minutes: minutes % 60 });
}
