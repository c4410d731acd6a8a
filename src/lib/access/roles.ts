import { AUDIENCES, type Audience } from '#lib/audience/audience.ts';

/** What a signed-in person or device is here for. */
export const ROLES = [
	'organiser',
	'control',
	'mc',
	'chair',
	'reception',
	'projector',
	'stage'
] as const;
export type Role = (typeof ROLES)[number];

/**
 * What can be done: 'run' is any command to the run, 'advance' only next and previous; 'check-in' is
 * all that a door reports and corrects; 'chair' is who may speak, for how long, and what is voted on;
 * 'print' is every paper but the public programme.
 */
export const ACTIONS = [
	'run',
	'advance',
	'acknowledge',
	'chair',
	'check-in',
	'print',
	'set-up',
	'devices'
] as const;
export type Action = (typeof ACTIONS)[number];

/** Who is asking, once a token has been found good: never revoked, never expired. */
export type Grant = {
	readonly id: string;
	/** Null reaches every conference, and only the organiser's may be null. */
	readonly conferenceId: string | null;
	readonly role: Role;
	/** The device's or person's name, as the desk lists it. */
	readonly name: string;
	/** Whether an MC's tablet may also step the run on and back. */
	readonly mayAdvance: boolean;
};

const SEEN_BY: Readonly<Record<Role, readonly Audience[]>> = {
	organiser: AUDIENCES,
	control: AUDIENCES,
	mc: ['public', 'mc'],
	chair: ['public', 'chair'],
	reception: ['public', 'reception'],
	projector: ['public', 'projector'],
	stage: ['public', 'stage']
};

const ACTIONS_OF: Readonly<Record<Role, readonly Action[]>> = {
	organiser: ACTIONS,
	control: ['run', 'advance', 'acknowledge', 'chair', 'check-in', 'print'],
	mc: ['acknowledge'],
	chair: ['chair'],
	reception: ['check-in'],
	projector: [],
	stage: []
};

/** Tells a role's name from any other text. */
export function isRole(text: string): text is Role {
	return ROLES.some((role) => role === text);
}

/** Whether someone may see a view of a conference; the public one is anybody's. */
export function mayView(grant: Grant | null, conferenceId: string, view: Audience): boolean {
	if (view === 'public') return true;
	return grant !== null && reaches(grant, conferenceId) && SEEN_BY[grant.role].includes(view);
}

/** Whether someone may do something to a conference; null stands for what belongs to none. */
export function mayDo(grant: Grant | null, conferenceId: string | null, action: Action): boolean {
	if (grant === null || !reaches(grant, conferenceId)) return false;
	if (action === 'advance' && grant.role === 'mc') return grant.mayAdvance;
	return ACTIONS_OF[grant.role].includes(action);
}

function reaches(grant: Grant, conferenceId: string | null): boolean {
	if (grant.conferenceId === null) return grant.role === 'organiser';
	return grant.conferenceId === conferenceId;
}
