import type { Role } from '#lib/access/roles.ts';
import { m } from '#lib/paraglide/messages.js';
import { ROLE_WORDS } from '../words.ts';
import type { Paper } from './papers.ts';
import type { Task, TaskKind } from './tasks.ts';

/** How far a conference has got. */
export type Standing = {
	readonly slug: string;
	readonly tasks: readonly Task[];
	/** How many are on the list. */
	readonly people: number;
	readonly papers: readonly Paper[];
	/** The roles for which a device has been paired. */
	readonly roles: readonly Role[];
};

/** One part of getting ready: where it is done, and what it lacks; '' when it lacks nothing. */
export type Check = {
	readonly href: string;
	readonly title: string;
	readonly missing: string;
	/** What is said when nothing is missing. */
	readonly done: string;
};

const NEEDED_DEVICES = ['mc', 'projector'] as const satisfies readonly Role[];

/** What the day needs, in the order in which it is best done. */
export function checksOf({ slug, tasks, people, papers, roles }: Standing): readonly Check[] {
	const of = (...kinds: TaskKind[]) => tasks.filter((task) => kinds.includes(task.kind));
	const names = of('place', 'officers').map((task) => task.about);
	const performers = of('performer').length;
	const words = of('fact', 'line').length;
	const late = papers.filter((paper) => paper.required && !paper.ready).length;
	const unpaired = NEEDED_DEVICES.filter((role) => !roles.includes(role));
	return [
		{
			href: `/admin/${slug}/people`,
			title: m.setup_check_people(),
			missing: people === 0 && m.setup_check_people_missing(),
			done: m.setup_check_people_done({ count: people })
		},
		{
			href: '#details',
			title: m.setup_check_details(),
			missing: names.length && m.setup_check_details_missing({ names: names.join(', ') })
		},
		{
			href: `/admin/${slug}/agenda`,
			title: m.setup_check_performers(),
			missing: performers && m.setup_check_performers_missing({ count: performers })
		},
		{
			href: `/admin/${slug}/script`,
			title: m.setup_check_words(),
			missing: words && m.setup_check_words_missing({ count: words })
		},
		{
			href: '#papers',
			title: m.setup_check_papers(),
			missing: late && m.setup_check_papers_missing({ count: late })
		},
		{
			href: `/admin/${slug}/devices`,
			title: m.setup_check_devices(),
			missing: unpaired.length && m.setup_check_devices_missing({ roles: namesOf(unpaired) })
		}
	].map((check) => ({ done: m.setup_check_done(), ...check, missing: check.missing || '' }));
}

function namesOf(roles: readonly Role[]): string {
	return roles.map((role) => ROLE_WORDS[role]()).join(', ');
}
