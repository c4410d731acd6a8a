import {
	MOST_CUES,
	MOST_ITEMS,
	publicTitle,
	type Agenda,
	type Cue,
	type Item
} from '#lib/agenda/agenda.ts';
import type { AwardsChange } from '#lib/awards/awards-change.ts';
import type { DiscussionChange } from '#lib/discussion/edit-discussion.ts';
import { place } from '#lib/agenda/place.ts';
import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import type { Progress } from '#lib/run/progress.ts';
import { brokenLine } from '#lib/script/script.ts';
import type { Change, ItemFields } from './change.ts';
import type { Circumstances } from './circumstances.ts';

/** An edit of the agenda or of the script in it. */
export type AgendaChange = Exclude<
	Change,
	{
		change:
			| 'details'
			| 'fact'
			| 'privacy'
			| 'letterhead'
			| 'invitations'
			| 'document'
			| 'emergency'
			| 'remove-emergency'
			| 'protocol'
			| 'pin'
			| 'unpin'
			| 'distinct-names'
			| AwardsChange['change']
			| DiscussionChange['change']
			| 'lock'
			| 'unlock';
	}
>;

/** The agenda after an edit, or why it may not be made. */
export function editAgenda(
	agenda: Agenda,
	change: AgendaChange,
	at: Circumstances
): Agenda | Refusal {
	if (change.change === 'add-item') return addItem(agenda, change, at.id);
	const item = agenda.find((each) => each.id === change.item);
	if (!item) return refuse('item-not-found', { item: change.item });
	switch (change.change) {
		case 'item':
			return setItem(agenda, item, change.fields, at);
		case 'remove-item':
			if (isTouched(item, at.progress) || isAnchor(item, at.progress))
				return refuse('in-progress', { item: publicTitle(item) });
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
		return refuse('in-progress', { item: publicTitle(item) });
	}
	for (const id of [fields.performerId, fields.standInId]) {
		if (id && !people.has(id)) return refuse('person-not-found', { person: id });
	}
	const next = { ...item, ...fields };
	const other = otherOfKind(next, agenda);
	if (other && !otherOfKind(item, agenda))
		return refuse('one-of-kind', { item: publicTitle(other) });
	return replace(agenda, {
		...next,
		minMinutes: Math.min(next.minMinutes, next.minutes),
		// A leader is never cut short (domain.md §1.4).
		flexible: next.flexible && next.kind !== 'leader-speech'
	});
}

/** The awards are handed over and the discussion is held once: another item that is on and does the same. */
function otherOfKind({ id, kind, enabled }: Item, agenda: Agenda): Item | undefined {
	if (!enabled || (kind !== 'awards' && kind !== 'discussion')) return undefined;
	return agenda.find((other) => other.id !== id && other.kind === kind && other.enabled);
}

/** A cue's id is its own in the whole agenda: a run knows where it stands by nothing else. */
function isElsewhere({ id }: Cue, item: Item, agenda: Agenda): boolean {
	return agenda.some((other) => other !== item && other.cues.some((cue) => cue.id === id));
}

/** Whether the run stands in the item now, or has been through it. */
function isTouched(item: Item, progress: Progress): boolean {
	return progress.item === item.id || progress.stays.some((stay) => stay.item === item.id);
}

/** Whether something was moved before it on the day: without it, that would fall to the end. */
function isAnchor(item: Item, { placements }: Progress): boolean {
	return placements.some(({ before }) => before === item.id);
}

function addItem(
	agenda: Agenda,
	{ title, before }: { title: string; before: string | null },
	id: string
): Agenda | Refusal {
	if (agenda.length >= MOST_ITEMS) return refuse('too-many', { most: MOST_ITEMS });
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
		cues: [{ id: `${id}-cue`, title, scene: 'item', lines: [], each: null }]
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
		const known = item.cues.find((cue) => cue.id === change.cue.id);
		if (known) {
			// Repeated otherwise it would not be where the run stands any more.
			if (known.each !== change.cue.each && isCurrent(known.id, progress)) {
				return refuse('in-progress', { item: publicTitle(item) });
			}
			return item.cues.map((cue) => (cue.id === change.cue.id ? change.cue : cue));
		}
		if (item.cues.length >= MOST_CUES) return refuse('too-many', { most: MOST_CUES });
		return [...item.cues, change.cue];
	}
	if (!item.cues.some((cue) => cue.id === change.cue)) return refuse('cue-not-found');
	if (change.change === 'move-cue') {
		return place(item.cues, change.cue, change.before) ?? refuse('before-not-found');
	}
	if (isCurrent(change.cue, progress)) return refuse('in-progress', { item: publicTitle(item) });
	if (item.cues.length === 1) return refuse('item-needs-cue');
	return item.cues.filter((cue) => cue.id !== change.cue);
}

/** Whether the run stands at a cue, or at one of its turns. */
function isCurrent(id: string, { cue, turn }: Progress): boolean {
	return cue === id || (turn !== null && cue === `${id}.${turn}`);
}

function replace(agenda: Agenda, item: Item): Agenda {
	return agenda.map((each) => (each.id === item.id ? item : each));
}
