import * as v from 'valibot';
import { ITEM_KINDS, SCENE_KINDS } from '#lib/agenda/agenda.ts';
import { MOST_PEOPLE } from '#lib/people/person.ts';
import { FIGURES } from '#lib/run/progress.ts';
import { LIMITS } from '#lib/text/limits.ts';
import { turnCommands } from './turns.ts';
import { id, laidOutId, minutes, requestId, someProse, words } from './text.ts';

const from = v.optional(laidOutId);
const change = v.object({
	item: id,
	minutes: v.pipe(v.number(), v.integer(), v.minValue(-600), v.maxValue(600))
});

/** A desk's command with the caller's id, as it arrives. */
export const commandInput = v.variant('command', [
	v.object({ id: requestId, command: v.literal('start') }),
	v.object({ id: requestId, command: v.picklist(['next', 'previous']), from }),
	v.object({
		id: requestId,
		command: v.literal('undo'),
		from,
		steps: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)))
	}),
	v.object({ id: requestId, command: v.literal('go-to'), cue: laidOutId, from }),
	v.object({ id: requestId, command: v.picklist(['pause', 'resume', 'end']) }),
	v.object({ id: requestId, command: v.picklist(['skip', 'restore']), item: id }),
	v.object({ id: requestId, command: v.literal('introduce'), person: id }),
	v.object({ id: requestId, command: v.literal('place'), item: id, before: v.nullable(id) }),
	v.object({
		id: requestId,
		command: v.literal('insert'),
		title: words(LIMITS.title),
		kind: v.picklist(ITEM_KINDS),
		minutes,
		before: v.nullable(id)
	}),
	v.object({
		id: requestId,
		command: v.literal('adjust'),
		changes: v.pipe(v.array(change), v.minLength(1), v.maxLength(50))
	}),
	v.object({
		id: requestId,
		command: v.literal('show'),
		scene: v.picklist([...SCENE_KINDS, 'follow']),
		text: v.optional(someProse(LIMITS.message)),
		minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(180)))
	}),
	v.object({
		id: requestId,
		command: v.literal('count'),
		figure: v.picklist(FIGURES),
		value: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PEOPLE)))
	}),
	v.object({ id: requestId, command: v.literal('tell'), text: someProse(LIMITS.message) }),
	v.object({ id: requestId, command: v.literal('acknowledge'), message: id }),
	v.object({
		id: requestId,
		command: v.literal('note'),
		text: someProse(LIMITS.note),
		item: v.optional(v.nullable(id)),
		speaker: v.optional(id)
	}),
	v.object({ id: requestId, command: v.literal('strike-note'), note: id }),
	...turnCommands
]);
