import type { Role } from '#lib/access/roles.ts';
import type { Form } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import { ROLE_WORDS } from '../words.ts';
import type { AwardFinding } from './award-finding.ts';
import { papersLack, type PapersStanding } from './papers-standing.ts';
import type { Paper } from './papers.ts';
import type { Task, TaskKind } from './tasks.ts';

/** How far a conference has got. */
export type Standing = {
	readonly slug: string;
	readonly form: Form;
	readonly tasks: readonly Task[];
	/** How many are on the list. */
	readonly people: number;
	/** The items that have nobody to perform them, by id. */
	readonly unmanned: readonly string[];
	readonly papers: readonly Paper[];
	/** The papers registered for the discussion; null: the programme has none, and neither has a list. */
	readonly discussion: PapersStanding | null;
	/** How many awards there are, and how the programme and their list disagree; null: neither has any. */
	readonly awards: { readonly count: number; readonly finding: AwardFinding | null } | null;
	/** The roles for which a device has been paired. */
	readonly roles: readonly Role[];
};

/** One part of getting ready: where it is done first, and what it lacks; '' when it lacks nothing. */
export type Check = {
	readonly href: string;
	/** Needed however the conference is held; the others only where people meet. */
	readonly always: boolean;
	readonly title: string;
	readonly missing: string;
	/** What is said when nothing is missing. */
	readonly done: string;
};

const NEEDED_DEVICES = ['mc', 'projector'] as const satisfies readonly Role[];
/** The day goes on without them, only less well. */
const USEFUL_DEVICES = ['chair', 'stage'] as const satisfies readonly Role[];

/** What the day needs, in the order in which it is best done. */
export function checksOf({
	slug,
	form,
	tasks,
	people,
	unmanned,
	papers,
	discussion,
	awards,
	roles
}: Standing): readonly Check[] {
	const of = (...kinds: TaskKind[]) => tasks.filter((task) => kinds.includes(task.kind));
	const names = of('place', 'officers', 'away').map((task) => task.about);
	const words = of('fact', 'line');
	const incomplete = of('people', 'honorific', 'title');
	const first = ([task]: readonly Task[], page: string) => `/admin/${slug}${task?.href ?? page}`;
	const ofAwards = of('awards');
	const ofPapers = of('paper');
	const [alone] = unmanned;
	const late = papers.filter((paper) => paper.required && !paper.ready).length;
	const unpaired = NEEDED_DEVICES.filter((role) => !roles.includes(role));
	const useful = USEFUL_DEVICES.filter((role) => !roles.includes(role));
	const checks = [
		{
			href: first(incomplete, '/people'),
			title: m.setup_check_people(),
			missing: people === 0 ? m.setup_check_people_missing() : left(incomplete),
			always: true,
			done: m.setup_check_people_done({ count: people })
		},
		{
			href: '#details',
			title: m.setup_check_details(),
			always: true,
			missing: names.length && m.setup_check_details_missing({ names: names.join(', ') })
		},
		{
			href: `/admin/${slug}/agenda${alone ? `#${alone}` : ''}`,
			title: m.setup_check_performers(),
			missing: unmanned.length && m.setup_check_performers_missing({ count: unmanned.length }),
			done: m.setup_check_performers_done()
		},
		{
			href: first(words, '/script'),
			title: m.setup_check_words(),
			missing: left(words)
		},
		...(discussion
			? [
					{
						href: first(ofPapers, '/discussion'),
						title: m.discussion_check(),
						missing: papersLack(discussion, ofPapers.length),
						done: m.discussion_check_done({ ...discussion, minutes: discussion.minutes ?? 0 })
					}
				]
			: []),
		...(awards
			? [
					{
						href: first(awards.finding ? [] : ofAwards, '/awards'),
						title: m.awards_check(),
						missing: awards.finding ? FINDING_WORDS[awards.finding]() : lacked(ofAwards),
						done: m.awards_check_done({ count: awards.count })
					}
				]
			: []),
		{
			href: '#papers',
			title: m.setup_check_papers(),
			always: true,
			missing: late && m.setup_check_papers_missing({ count: late })
		},
		{
			href: `/admin/${slug}/devices`,
			title: m.setup_check_devices(),
			missing: unpaired.length && m.setup_check_devices_missing({ roles: namesOf(unpaired) }),
			done:
				useful.length > 0
					? m.setup_check_devices_useful({ roles: namesOf(useful) })
					: m.setup_check_done()
		}
	];
	return checks
		.map((check) => ({
			done: m.setup_check_done(),
			always: false,
			...check,
			missing: check.missing || ''
		}))
		.filter(({ always }) => always || form === 'in-person');
}

const FINDING_WORDS: Readonly<Record<AwardFinding, () => string>> = {
	'no-list': m.awards_check_no_list,
	'item-off': m.awards_check_item_off,
	'no-item': m.awards_check_no_item
};

function lacked(tasks: readonly Task[]): string {
	const names = tasks.map(({ about }) => about).join(', ');
	return names && m.awards_check_left({ names });
}

function left(tasks: readonly Task[]): string {
	return tasks.length > 0 ? m.setup_tasks_left({ count: tasks.length }) : '';
}

function namesOf(roles: readonly Role[]): string {
	return roles.map((role) => ROLE_WORDS[role]()).join(', ');
}
