import type { Role } from './roles.ts';

const PAGES: Readonly<Record<Role, string>> = {
	organiser: 'control',
	control: 'control',
	mc: 'mc',
	chair: 'chair',
	reception: 'check-in',
	projector: 'projector',
	stage: 'stage'
};

/** The page of a conference at which a role does its work. */
export function rolePage(role: Role, slug: string): string {
	return `/c/${slug}/${PAGES[role]}`;
}
