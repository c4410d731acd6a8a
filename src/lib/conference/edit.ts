import type { AwardsChange } from '#lib/awards/awards-change.ts';
import { editAwards } from '#lib/awards/edit-awards.ts';
import { editDiscussion, type DiscussionChange } from '#lib/discussion/edit-discussion.ts';
import { setDistinct } from '#lib/people/distinct-names.ts';
import { addPin, removePin } from '#lib/protocol/pin.ts';
import type { Table } from '#lib/protocol/protocol.ts';
import { setTable } from '#lib/protocol/table.ts';
import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import { gaps, type Gap } from '#lib/script/script.ts';
import { isWellFormed } from '#lib/script/template.ts';
import type { Change, ItemFields } from './change.ts';
import { areTraysLaid, type Circumstances } from './circumstances.ts';
import { MOST_EMERGENCIES, MOST_FACTS, type Conference, type Emergency } from './conference.ts';
import { editAgenda } from './edit-agenda.ts';
import { override } from './override.ts';

/** Changes that only the day itself may call for stay open after the script is locked. */
const OPEN_WHEN_LOCKED: readonly (keyof ItemFields)[] = [
	'enabled',
	'minutes',
	'minMinutes',
	'performerId',
	'standInId'
];

/** Changes that leave the words of the script as they are, and stay open after it is locked. */
const OPEN_CHANGES: readonly Change['change'][] = [
	'document',
	'details',
	'privacy',
	'letterhead',
	'invitations',
	'protocol',
	'pin',
	'unpin',
	'distinct-names',
	'awards',
	'award-table',
	'batches',
	'papers',
	'paper-order',
	'speaking-times',
	'unlock'
];

/** The conference after an edit, or why it may not be made. */
export function edit(
	conference: Conference,
	change: Change,
	at: Circumstances
): Conference | Refusal {
	if (conference.lockedAt === null) return settle(conference, change, at);
	if (touchesWords(change)) return refuse('script-locked');
	const edited = settle(conference, change, at);
	return isRefusal(edited) ? edited : (newHoles(conference, edited, change, at) ?? edited);
}

/**
 * What was complete when it was locked stays so. Only bringing an item back is never refused:
 * what it still lacks shows red, and the desk counts it.
 */
function newHoles(
	before: Conference,
	after: Conference,
	change: Change,
	{ people }: Circumstances
): Refusal | null {
	if (after.lockedAt === null || (change.change === 'item' && change.fields.enabled)) return null;
	const open = gaps(after, people);
	return open.length > gaps(before, people).length ? unresolved(open) : null;
}

function unresolved(open: readonly Gap[]): Refusal {
	const names = [...new Set(open.map((gap) => gap.name))].join(', ');
	return refuse('script-unresolved', { count: open.length, names });
}

function settle(conference: Conference, change: Change, at: Circumstances): Conference | Refusal {
	switch (change.change) {
		case 'details':
			return setDetails(conference, change, at);
		case 'fact':
			return setFact(conference, change);
		case 'privacy':
			return { ...conference, privacy: { ...conference.privacy, ...change.fields } };
		case 'letterhead':
			return { ...conference, letterhead: change.letterhead };
		case 'invitations':
			return { ...conference, invitations: change.issue };
		case 'document':
			return setDocument(conference, change);
		case 'emergency':
			return setEmergency(conference, change.emergency);
		case 'remove-emergency':
			return removeEmergency(conference, change.emergency);
		case 'protocol':
			return setProtocol(conference, change.table, at);
		case 'pin':
			return pin(conference, change, at);
		case 'unpin':
			return { ...conference, protocol: removePin(conference.protocol, change.person) };
		case 'distinct-names':
			return setDistinctNames(conference, change);
		case 'awards':
		case 'award-table':
		case 'batches':
			return setAwards(conference, change, at);
		case 'papers':
		case 'paper-order':
		case 'speaking-times':
			return setDiscussion(conference, change, at);
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
	return !OPEN_CHANGES.includes(change.change);
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

function setFact(
	conference: Conference,
	{ name, value }: { name: string; value: string }
): Conference | Refusal {
	const facts = { ...conference.facts, [name]: value };
	if (Object.keys(facts).length > MOST_FACTS) return refuse('too-many', { most: MOST_FACTS });
	return { ...conference, facts };
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

function setEmergency(conference: Conference, emergency: Emergency): Conference | Refusal {
	if (!isWellFormed(emergency.text)) return refuse('script-broken', { line: emergency.id });
	const known = conference.emergencies.some((each) => each.id === emergency.id);
	const emergencies = known
		? conference.emergencies.map((each) => (each.id === emergency.id ? emergency : each))
		: [...conference.emergencies, emergency];
	if (emergencies.length > MOST_EMERGENCIES) return refuse('too-many', { most: MOST_EMERGENCIES });
	return { ...conference, emergencies };
}

function removeEmergency(conference: Conference, id: string): Conference | Refusal {
	const emergencies = conference.emergencies.filter((each) => each.id !== id);
	if (emergencies.length === conference.emergencies.length) {
		return refuse('item-not-found', { item: id });
	}
	return { ...conference, emergencies };
}

function setProtocol(
	conference: Conference,
	table: Table,
	{ people }: Circumstances
): Conference | Refusal {
	const known = { categories: conference.categories, people: [...people.values()] };
	const protocol = setTable(conference.protocol, table, known);
	return isRefusal(protocol) ? protocol : { ...conference, protocol };
}

function pin(
	conference: Conference,
	{ person, before, reason }: Extract<Change, { change: 'pin' }>,
	{ people, now }: Circumstances
): Conference | Refusal {
	const missing = [person, before].find((id) => id !== null && !people.has(id));
	if (missing) return refuse('person-not-found', { person: missing });
	const protocol = addPin(conference.protocol, { person, before, reason, at: now });
	return isRefusal(protocol) ? protocol : { ...conference, protocol };
}

function setDistinctNames(
	conference: Conference,
	{ names, distinct }: Extract<Change, { change: 'distinct-names' }>
): Conference | Refusal {
	const distinctNames = setDistinct(conference.distinctNames, names, distinct);
	return isRefusal(distinctNames) ? distinctNames : { ...conference, distinctNames };
}

function setAwards(
	conference: Conference,
	change: AwardsChange,
	at: Circumstances
): Conference | Refusal {
	const awards = editAwards(conference.awards, change, {
		people: at.people,
		areTraysLaid: areTraysLaid(at),
		turn: at.progress.turn
	});
	return isRefusal(awards) ? awards : { ...conference, awards };
}

function setDiscussion(
	conference: Conference,
	change: DiscussionChange,
	{ people, progress: { turn, floor } }: Circumstances
): Conference | Refusal {
	const discussion = editDiscussion(conference.discussion, change, { people, turn, floor });
	return isRefusal(discussion) ? discussion : { ...conference, discussion };
}

function lock(conference: Conference, { people, now }: Circumstances): Conference | Refusal {
	const open = gaps(conference, people);
	return open.length > 0 ? unresolved(open) : { ...conference, lockedAt: now };
}
