import type { Cue, Item } from '#lib/agenda/agenda.ts';
import type { AwardsChange } from '#lib/awards/awards-change.ts';
import type { DiscussionChange } from '#lib/discussion/edit-discussion.ts';
import type { DistinctNames } from '#lib/people/distinct-names.ts';
import type { Table } from '#lib/protocol/protocol.ts';
import type { Conference, Emergency, Issue, Letterhead, Privacy } from './conference.ts';

/** The parts of a conference that are set by hand on the details page. */
export type Details = Pick<
	Conference,
	'name' | 'form' | 'place' | 'date' | 'time' | 'chairIds' | 'secretaryId'
>;

/** The parts of an item that can be edited in place; cues have changes of their own. */
export type ItemFields = Pick<
	Item,
	| 'title'
	| 'kind'
	| 'numbered'
	| 'minutes'
	| 'minMinutes'
	| 'flexible'
	| 'enabled'
	| 'performerLabel'
	| 'performerId'
	| 'standInId'
>;

/** One edit of a conference, as it is asked for and as it is kept in the record. */
export type Change =
	| {
			readonly change: 'details';
			readonly fields: Partial<Details & Pick<Conference, 'quorum' | 'selfCheckIn'>>;
			/** Why the plan's own words are set aside; required only for a date it speaks against. */
			readonly reason?: string | undefined;
	  }
	| { readonly change: 'fact'; readonly name: string; readonly value: string }
	/** What the office promises about people's data. */
	| {
			readonly change: 'privacy';
			readonly fields: Partial<Pick<Privacy, 'keepDays' | 'contact'>>;
	  }
	/** What stands over and under the papers; null: as follows from the convening body. */
	| { readonly change: 'letterhead'; readonly letterhead: Letterhead | null }
	/** Numbers and dates the invitations. */
	| { readonly change: 'invitations'; readonly issue: Issue }
	| { readonly change: 'document'; readonly document: string; readonly ready: boolean }
	| { readonly change: 'item'; readonly item: string; readonly fields: Partial<ItemFields> }
	| { readonly change: 'add-item'; readonly title: string; readonly before: string | null }
	| { readonly change: 'remove-item'; readonly item: string }
	| { readonly change: 'move-item'; readonly item: string; readonly before: string | null }
	| { readonly change: 'cue'; readonly item: string; readonly cue: Cue }
	| { readonly change: 'remove-cue'; readonly item: string; readonly cue: string }
	| {
			readonly change: 'move-cue';
			readonly item: string;
			readonly cue: string;
			readonly before: string | null;
	  }
	/** Sets one of the ready-made sentences; an unknown id adds it. */
	| { readonly change: 'emergency'; readonly emergency: Emergency }
	| { readonly change: 'remove-emergency'; readonly emergency: string }
	/** Puts another table of the order of protocol in the place of the old; moves by hand stay. */
	| { readonly change: 'protocol'; readonly table: Table }
	/** Moves somebody by hand in the order of protocol, before another or (null) to the end. */
	| {
			readonly change: 'pin';
			readonly person: string;
			readonly before: string | null;
			readonly reason: string;
	  }
	| { readonly change: 'unpin'; readonly person: string }
	/** Says of two alike names that both are right, or wants them looked at again. */
	| {
			readonly change: 'distinct-names';
			readonly names: DistinctNames;
			readonly distinct: boolean;
	  }
	| AwardsChange
	| DiscussionChange
	| { readonly change: 'lock' }
	| { readonly change: 'unlock' };
