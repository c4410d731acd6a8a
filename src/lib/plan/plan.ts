import type { Item } from '#lib/agenda/agenda.ts';
import type { BackdropLine, Category, Document, Emergency } from '#lib/conference/conference.ts';

/** One body that convenes a conference under the plan. */
export type Unit = {
	readonly id: string;
	readonly level: string;
	/** "Phường 6", "Quận 5". */
	readonly area: string;
	readonly convener: string;
	readonly upperFront: string;
	readonly committee: string;
	/** Set when the plan excuses this unit, in the plan's own words. */
	readonly exemption: string | null;
};

/** The days on which one level may hold its conference, with the sentence that says so. */
export type Window = {
	readonly level: string;
	readonly from: string;
	readonly to: string;
	readonly source: string;
};

/** When a conference usually starts; the durations are the items' own. */
export type StartPreset = { readonly id: 'morning' | 'afternoon'; readonly time: string };

/** A plan from a superior body, as data: everything a new conference is made from. */
export type Plan = {
	readonly id: string;
	/** "Kế hoạch số 07/KH-MTTQ-BTT ngày 10 tháng 02 năm 2022". */
	readonly citation: string;
	readonly issuer: string;
	readonly zone: string;
	/** Name of a conference; {{địa bàn}} is filled from the unit. */
	readonly conferenceName: string;
	readonly units: readonly Unit[];
	readonly windows: readonly Window[];
	readonly starts: readonly StartPreset[];
	readonly categories: readonly Category[];
	readonly documents: readonly Document[];
	/** The last line holds {{địa danh}} and {{ngày}}; nothing else may vary. */
	readonly backdrop: readonly BackdropLine[];
	readonly facts: Readonly<Record<string, string>>;
	readonly items: readonly Item[];
	readonly emergencies: readonly Emergency[];
};
