import type { Role } from '#lib/access/roles.ts';
import type { Form } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import { ROLE_WORDS } from '../words.ts';
import type { AwardFinding } from './award-finding.ts';
import type { Paper } from './papers.ts';
import type { Task, TaskKind } from './tasks.ts';

/** How far a conference has got. */
export type Standing = {
	readonly slug: string;
	readonly form: Form;
	readonly tasks: readonly Task[];
	/** How many are on the list. */
	readonly people: number;
	readonly papers: readonly Paper[];
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

/** What the day needs, in the order in which it is best done. */
export function checksOf({
	slug,
	form,
	tasks,
	people,
	papers,
	awards,
	roles
}: Standing): readonly Check[] {
	const of = (...kinds: TaskKind[]) => tasks.filter((task) => kinds.includes(task.kind));
	const names = of('place', 'officers', 'away').map((task) => task.about);
	const performers = of('performer');
	const words = of('fact', 'line');
	const incomplete = of('people', 'honorific', 'title');
	const first = ([task]: readonly Task[], page: string) => `/admin/${slug}${task?.href ?? page}`;
	const ofAwards = of('awards');
	const late = papers.filter((paper) => paper.required && !paper.ready).length;
	const unpaired = NEEDED_DEVICES.filter((role) => !roles.includes(role));
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
			href: first(performers, '/agenda'),
			title: m.setup_check_performers(),
			missing: performers.length && m.setup_check_performers_missing({ count: performers.length })
		},
		{
			href: first(words, '/script'),
			title: m.setup_check_words(),
			missing: left(words)
		},
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
			missing: unpaired.length && m.setup_check_devices_missing({ roles: namesOf(unpaired) })
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
	'no-item': m.awards_check_item_off
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
