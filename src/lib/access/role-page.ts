import type { Role } from './roles.ts';

const PAGES: Readonly<Record<Role, string>> = {
	organiser: 'control',
	control: 'control',
	mc: 'mc',
	reception: 'check-in',
	projector: 'projector'
};

/** The page of a conference at which a role does its work. */
export function rolePage(role: Role, slug: string): string {
	return `/c/${slug}/${PAGES[role]}`;
}
