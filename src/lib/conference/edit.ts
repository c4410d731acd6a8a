import type { Agenda, Cue, Item } from '#lib/agenda/agenda.ts';
import { place } from '#lib/agenda/place.ts';
import type { People } from '#lib/people/person.ts';
import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import type { Progress } from '#lib/run/progress.ts';
import { brokenLine, gaps } from '#lib/script/script.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Change, ItemFields } from './change.ts';
import type { Conference } from './conference.ts';
import { override } from './override.ts';

/** What an edit may look at besides the conference: it must not pull the floor from under a run. */
export type Circumstances = {
	/** The caller's id of the edit: what it creates carries it. */
	readonly id: string;
	readonly now: Instant;
	readonly people: People;
	readonly progress: Progress;
	/** The plan's rules against holding this conference on a day. */
	readonly rulesAgainst: (date: string) => readonly string[];
};

/** Changes that only the day itself may call for stay open after the script is locked. */
const OPEN_WHEN_LOCKED: readonly (keyof ItemFields)[] = [
	'enabled',
	'minutes',
	'minMinutes',
	'performerId',
	'standInId'
];

/** The conference after an edit, or why it may not be made. */
export function edit(
	conference: Conference,
	change: Change,
	at: Circumstances
): Conference | Refusal {
	if (conference.lockedAt !== null && touchesWords(change)) return refuse('script-locked');
	switch (change.change) {
		case 'details':
			return setDetails(conference, change, at);
		case 'fact':
			return { ...conference, facts: { ...conference.facts, [change.name]: change.value } };
		case 'document':
			return setDocument(conference, change);
		case 'lock':
			return lock(conference, at);
		case 'unlock':
			return { ...conference, lockedAt: null };
		default: {
			const agenda = editAgenda(conference.agenda, change, at);
			return isRefusal(agenda) ? agenda : { ...conference, agenda };
		}
	}
}

function touchesWords(change: Change): boolean {
	if (change.change === 'item') {
		return Object.keys(change.fields).some(
			(field) => !(OPEN_WHEN_LOCKED as readonly string[]).includes(field)
		);
	}
	return !['document', 'details', 'unlock'].includes(change.change);
}

function setDetails(
	conference: Conference,
	{ fields, reason = '' }: Extract<Change, { change: 'details' }>,
	{ people, now, rulesAgainst }: Circumstances
): Conference | Refusal {
	const named = [...(fields.chairIds ?? []), fields.secretaryId ?? null];
	const missing = named.find((id) => id !== null && !people.has(id));
	if (missing) return refuse('person-not-found', { person: missing });
	const next = { ...conference, ...fields };
	if (fields.date === undefined) return next;
	const grounds = { standing: conference.overrides, reason, at: now };
	const overrides = override(rulesAgainst(fields.date), grounds);
	return isRefusal(overrides) ? overrides : { ...next, overrides };
}

function setDocument(
	conference: Conference,
	{ document, ready }: { document: string; ready: boolean }
): Conference | Refusal {
	if (!conference.documents.some((each) => each.id === document))
		return refuse('document-not-found');
	const documents = conference.documents.map((each) =>
		each.id === document ? { ...each, ready } : each
	);
	return { ...conference, documents };
}

function lock(conference: Conference, { people, now }: Circumstances): Conference | Refusal {
	const open = gaps(conference, people);
	if (open.length > 0) {
		return refuse('script-unresolved', {
			count: open.length,
			names: [...new Set(open.map((gap) => gap.name))].join(', ')
		});
	}
	return { ...conference, lockedAt: now };
}

type AgendaChange = Exclude<
	Change,
	{ change: 'details' | 'fact' | 'document' | 'lock' | 'unlock' }
>;

function editAgenda(agenda: Agenda, change: AgendaChange, at: Circumstances): Agenda | Refusal {
	if (change.change === 'add-item') return addItem(agenda, change, at.id);
	const item = agenda.find((each) => each.id === change.item);
	if (!item) return refuse('item-not-found', { item: change.item });
	switch (change.change) {
		case 'item':
			return setItem(agenda, item, change.fields, at);
		case 'remove-item':
			if (isTouched(item, at.progress)) return refuse('in-progress', { item: item.title });
			return agenda.filter((each) => each !== item);
		case 'move-item':
			return place(agenda, item.id, change.before) ?? refuse('before-not-found');
		default: {
			if (change.change === 'cue' && isElsewhere(change.cue, item, agenda)) {
				return refuse('bad-input', { where: 'cue.id' });
			}
			const cues = editCues(item, change, at.progress);
			return isRefusal(cues) ? cues : replace(agenda, { ...item, cues });
		}
	}
}

function setItem(
	agenda: Agenda,
	item: Item,
	fields: Partial<ItemFields>,
	{ people, progress }: Circumstances
): Agenda | Refusal {
	if (fields.enabled === false && isTouched(item, progress)) {
		return refuse('in-progress', { item: item.title });
	}
	for (const id of [fields.performerId, fields.standInId]) {
		if (id && !people.has(id)) return refuse('person-not-found', { person: id });
	}
	const next = { ...item, ...fields };
	return replace(agenda, { ...next, minMinutes: Math.min(next.minMinutes, next.minutes) });
}

/** A cue's id is its own in the whole agenda: a run knows where it stands by nothing else. */
function isElsewhere({ id }: Cue, item: Item, agenda: Agenda): boolean {
	return agenda.some((other) => other !== item && other.cues.some((cue) => cue.id === id));
}

/** Whether the run stands in the item now, or has been through it. */
function isTouched(item: Item, progress: Progress): boolean {
	return progress.item === item.id || progress.stays.some((stay) => stay.item === item.id);
}

function addItem(
	agenda: Agenda,
	{ title, before }: { title: string; before: string | null },
	id: string
): Agenda | Refusal {
	const added: Item = {
		id,
		kind: 'other',
		part: 'programme',
		title,
		numbered: true,
		optional: false,
		enabled: true,
		flexible: false,
		minutes: 10,
		minMinutes: 10,
		performerLabel: '',
		performerId: null,
		standInId: null,
		cues: [{ id: `${id}-cue`, title, scene: 'item', lines: [] }]
	};
	return place([...agenda, added], id, before) ?? refuse('before-not-found');
}

function editCues(
	item: Item,
	change: Extract<AgendaChange, { change: 'cue' | 'remove-cue' | 'move-cue' }>,
	progress: Progress
): readonly Cue[] | Refusal {
	if (change.change === 'cue') {
		const broken = brokenLine(change.cue);
		if (broken) return refuse('script-broken', { line: broken });
		return item.cues.some((cue) => cue.id === change.cue.id)
			? item.cues.map((cue) => (cue.id === change.cue.id ? change.cue : cue))
			: [...item.cues, change.cue];
	}
	if (!item.cues.some((cue) => cue.id === change.cue)) return refuse('cue-not-found');
	if (change.change === 'move-cue') {
		return place(item.cues, change.cue, change.before) ?? refuse('before-not-found');
	}
	if (progress.cue === change.cue) return refuse('in-progress', { item: item.title });
	if (item.cues.length === 1) return refuse('item-needs-cue');
	return item.cues.filter((cue) => cue.id !== change.cue);
}

function replace(agenda: Agenda, item: Item): Agenda {
	return agenda.map((each) => (each.id === item.id ? item : each));
}
