import { numbers, publicTitle, type Item } from '#lib/agenda/agenda.ts';
import type { Conference } from '#lib/conference/conference.ts';
import type { People } from '#lib/people/person.ts';
import { gaps, type Gap } from '#lib/script/script.ts';
import { LISTS } from '#lib/script/vocabulary.ts';
import { factAnchor } from './fact-anchor.ts';

/** What has to be done for the script to be complete. */
export type TaskKind = 'fact' | 'performer' | 'officers' | 'place' | 'people' | 'line';

/** One thing to do, where it is done, and every place in the script that waits for it. */
export type Task = {
	readonly kind: TaskKind;
	/** From the conference's own address. */
	readonly href: string;
	/** The name of what is missing, or of the item it is missing for. */
	readonly about: string;
	readonly places: readonly Place[];
};

export type Place = {
	readonly href: string;
	readonly number: number | null;
	readonly title: string;
	readonly cue: string;
};

/** Names filled from the details form, which stands on the overview itself. */
const DETAILS: Readonly<Record<string, TaskKind>> = {
	'địa điểm': 'place',
	'chủ tọa': 'officers',
	'thư ký': 'officers'
};

type Todo = Pick<Task, 'kind' | 'href' | 'about'>;

/** Everything that keeps the script from being locked, gathered by where it is put right. */
export function tasks(conference: Conference, people: People): readonly Task[] {
	const number = numbers(conference.agenda);
	const found = new Map<string, Todo & { places: Map<string, Place> }>();
	for (const gap of gaps(conference, people)) {
		const item = conference.agenda.find((each) => each.id === gap.item);
		const cue = item?.cues.find((each) => each.id === gap.cue);
		if (!item || !cue) continue;
		const todo = todoFor(gap, item, conference);
		const key = `${todo.href} ${todo.about}`;
		const task = found.get(key) ?? { ...todo, places: new Map<string, Place>() };
		const href = cueHref(item.id, cue.id);
		const title = publicTitle(item);
		task.places.set(cue.id, { href, title, number: number.get(item.id) ?? null, cue: cue.title });
		found.set(key, task);
	}
	return [...found.values()].map((task) => ({ ...task, places: [...task.places.values()] }));
}

function todoFor({ name, cue, line }: Gap, item: Item, conference: Conference): Todo {
	if (name in conference.facts) {
		return { kind: 'fact', href: `/script#${factAnchor(name)}`, about: name };
	}
	const detail = DETAILS[name];
	if (detail) return { kind: detail, href: `#${factAnchor(name)}`, about: name };
	const text = item.cues
		.find((each) => each.id === cue)
		?.lines.find((each) => each.id === line)?.text;
	const ofPerson = LISTS['đại biểu']?.includes(name.replace(/ vắng$/, '')) ?? false;
	if (name in LISTS || (ofPerson && text?.includes('{{#'))) {
		return { kind: 'people', href: '/people', about: name };
	}
	return ofPerson
		? { kind: 'performer', href: `/agenda#${item.id}`, about: publicTitle(item) }
		: { kind: 'line', href: cueHref(item.id, cue), about: name };
}

function cueHref(item: string, cue: string): string {
	return `/script/${item}#${cue}`;
}
