import { numbers, publicTitle, type Item } from '#lib/agenda/agenda.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { speakerName } from '#lib/discussion/speaker.ts';
import type { People } from '#lib/people/person.ts';
import { gaps, type Gap } from '#lib/script/script.ts';
import { AWARD_NAMES, LISTS } from '#lib/script/vocabulary.ts';
import { factAnchor } from './fact-anchor.ts';
import {
	lacking,
	namedInLists,
	papersLacking,
	performing,
	personal,
	presenting,
	type Personal
} from './lacking.ts';

/** What has to be done for the script to be complete. */
export type TaskKind =
	| 'fact'
	| 'performer'
	| 'officers'
	| 'away'
	| 'place'
	| 'people'
	| 'awards'
	| 'paper'
	| 'line'
	| Personal;

/** One thing to do, where it is done, and every place in the script that waits for it. */
export type Task = {
	readonly kind: TaskKind;
	/** From the conference's own address. */
	readonly href: string;
	/** The name of what is missing, or of the item or the person it is missing for. */
	readonly about: string;
	readonly places: readonly Place[];
};

export type Place = {
	readonly item: string;
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

/** Names filled from the list of awards and its batches. */
const PRESENTER = 'người trao';
const OF_AWARDS: readonly string[] = [...AWARD_NAMES, PRESENTER];

type Todo = Pick<Task, 'kind' | 'href' | 'about'>;

/** Everything that keeps the script from being locked, gathered by where it is put right. */
export function tasks(conference: Conference, people: People): readonly Task[] {
	const number = numbers(conference.agenda);
	const found = new Map<string, Todo & { places: Map<string, Place> }>();
	for (const gap of gaps(conference, people)) {
		const item = conference.agenda.find((each) => each.id === gap.item);
		const cue = item?.cues.find((each) => each.id === gap.cue);
		if (!item || !cue) continue;
		for (const todo of todosFor(gap, item, conference, people)) {
			const key = `${todo.kind} ${todo.href} ${todo.about}`;
			const task = found.get(key) ?? { ...todo, places: new Map<string, Place>() };
			task.places.set(cue.id, {
				item: item.id,
				href: cueHref(item.id, cue.id),
				number: number.get(item.id) ?? null,
				title: publicTitle(item),
				cue: cue.title
			});
			found.set(key, task);
		}
	}
	return [...found.values()].map((task) => ({ ...task, places: [...task.places.values()] }));
}

function todosFor(
	{ name, cue, line }: Gap,
	item: Item,
	conference: Conference,
	people: People
): readonly Todo[] {
	if (name in conference.facts) {
		return [{ kind: 'fact', href: `/script#${factAnchor(name)}`, about: name }];
	}
	const detail = DETAILS[name];
	if (detail) {
		const kind = isChosen(name, conference) ? 'away' : detail;
		return [{ kind, href: `#${factAnchor(name)}`, about: name }];
	}
	if (OF_AWARDS.includes(name)) {
		const href =
			name === PRESENTER && conference.awards.list.length > 0 ? '/awards/batches' : '/awards';
		return [{ kind: 'awards', href, about: name }];
	}
	if (name in LISTS) return [{ kind: 'people', href: '/people', about: name }];
	const where = item.cues.find((each) => each.id === cue);
	if (where?.each === 'paper') {
		const papers = papersLacking(name, conference, people).map((paper): Todo => {
			const about = speakerName(paper, people);
			return { kind: 'paper', href: `/discussion#${paper.id}`, about };
		});
		if (papers.length > 0) return papers;
	}
	const wanted = personal(name);
	const unknown: Todo = { kind: 'line', href: cueHref(item.id, cue), about: name };
	if (!wanted) return [unknown];
	const text = where?.lines.find((each) => each.id === line)?.text;
	const inLists = where?.each === 'batch' ? presenting : namedInLists;
	const named = text?.includes('{{#') ? inLists(conference, people) : performing(item, people);
	if (named.length === 0) {
		return [{ kind: 'performer', href: `/agenda#${item.id}`, about: publicTitle(item) }];
	}
	const incomplete = lacking(wanted, named).map(({ id, name: about }): Todo => ({
		kind: wanted,
		href: `/people#${id}`,
		about
	}));
	return incomplete.length > 0 ? incomplete : [unknown];
}

/** Someone is chosen and still missing from the words: they will not come. */
function isChosen(name: string, { chairIds, secretaryId }: Conference): boolean {
	return name === 'chủ tọa' ? chairIds.length > 0 : name === 'thư ký' && secretaryId !== null;
}

function cueHref(item: string, cue: string): string {
	return `/script/${item}#${cue}`;
}
