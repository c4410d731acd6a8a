import type { CueScene, ItemKind, Line, Part, Variant } from '#lib/agenda/agenda.ts';
import type { Role } from '#lib/access/roles.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Introduction, Presence, Reply } from '#lib/people/person.ts';
import type { Repeat } from '#lib/turns/turn.ts';

const LEVELS: Readonly<Record<string, () => string>> = {
	ward: m.setup_level_ward,
	district: m.setup_level_district
};

/** A level's name; levels are data, so one we have no words for shows as it is written. */
export function levelWords(level: string): string {
	return LEVELS[level]?.() ?? level;
}

export const KIND_WORDS: Readonly<Record<ItemKind, () => string>> = {
	gathering: m.setup_kind_gathering,
	ceremony: m.setup_kind_ceremony,
	introduction: m.setup_kind_introduction,
	opening: m.setup_kind_opening,
	report: m.setup_kind_report,
	discussion: m.setup_kind_discussion,
	'leader-speech': m.setup_kind_leader_speech,
	awards: m.setup_kind_awards,
	closing: m.setup_kind_closing,
	break: m.setup_kind_break,
	other: m.setup_kind_other
};

export const PART_WORDS: Readonly<Record<Part, () => string>> = {
	before: m.setup_part_before,
	programme: m.setup_part_programme,
	after: m.setup_part_after
};

export const SCENE_WORDS: Readonly<Record<CueScene, () => string>> = {
	backdrop: m.setup_scene_backdrop,
	agenda: m.setup_scene_agenda,
	item: m.setup_scene_item,
	speaker: m.setup_scene_speaker,
	batch: m.setup_scene_batch,
	break: m.setup_scene_break
};

/** What a cue is repeated for: its name, what comes of it, what is previewed, and why nothing is. */
export const REPEAT_WORDS: Readonly<
	Record<Repeat, Readonly<Record<'name' | 'about' | 'shown' | 'none', () => string>>>
> = {
	batch: {
		name: m.setup_each_batch,
		about: m.setup_each_batch_about,
		shown: m.setup_each_batch_shown,
		none: m.setup_each_batch_none
	},
	paper: {
		name: m.setup_each_paper,
		about: m.setup_each_paper_about,
		shown: m.setup_each_paper_shown,
		none: m.setup_each_paper_none
	},
	floor: {
		name: m.setup_each_floor,
		about: m.setup_each_floor_about,
		shown: m.setup_each_floor_shown,
		none: m.setup_each_floor_none
	}
};

export const VARIANT_WORDS: Readonly<Record<Variant, () => string>> = {
	present: m.setup_variant_present,
	absent: m.setup_variant_absent,
	replaced: m.setup_variant_replaced,
	late: m.setup_variant_late
};

export const WHEN_WORDS: Readonly<Record<Line['when'], () => string>> = {
	always: m.setup_when_always,
	present: m.setup_when_present,
	absent: m.setup_when_absent,
	replaced: m.setup_when_replaced,
	late: m.setup_when_late
};

export const PRESENCE_WORDS: Readonly<Record<Presence, () => string>> = {
	expected: m.setup_presence_expected,
	present: m.setup_presence_present,
	late: m.setup_presence_late,
	absent: m.setup_presence_absent,
	left: m.setup_presence_left
};

export const REPLY_WORDS: Readonly<Record<Reply, () => string>> = {
	waiting: m.setup_reply_waiting,
	coming: m.setup_reply_coming,
	late: m.setup_reply_late,
	absent: m.setup_reply_absent
};

export const INTRODUCTION_WORDS: Readonly<Record<Introduction, () => string>> = {
	'as-category': m.setup_introduction_as_category,
	'by-name': m.setup_introduction_by_name,
	together: m.setup_introduction_together
};

/** The roles a device can be paired for. */
export const DEVICE_ROLES = [
	'mc',
	'projector',
	'control',
	'reception',
	'chair',
	'stage'
] as const satisfies Role[];

/** What a paired device is for. */
export const ROLE_ABOUT: Readonly<Record<(typeof DEVICE_ROLES)[number], () => string>> = {
	mc: m.setup_role_mc_about,
	projector: m.setup_role_projector_about,
	control: m.setup_role_control_about,
	reception: m.setup_role_reception_about,
	chair: m.setup_role_chair_about,
	stage: m.setup_role_stage_about
};

export const ROLE_WORDS: Readonly<Record<Role, () => string>> = {
	organiser: m.setup_role_organiser,
	control: m.setup_role_control,
	mc: m.setup_role_mc,
	reception: m.setup_role_reception,
	chair: m.setup_role_chair,
	stage: m.setup_role_stage,
	projector: m.setup_role_projector
};
