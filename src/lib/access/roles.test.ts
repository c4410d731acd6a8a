import { describe, expect, test } from 'vitest';
import { AUDIENCES, type Audience } from '#lib/audience/audience.ts';
import {
	ACTIONS,
	isRole,
	mayDo,
	mayView,
	ROLES,
	type Action,
	type Grant,
	type Role
} from './roles.ts';

function aGrant(role: Role, changes: Partial<Grant> = {}): Grant {
	const conferenceId = role === 'organiser' ? null : 'here';
	return { id: 'g', conferenceId, role, name: 'Máy 1', mayAdvance: false, ...changes };
}

const SEEN: Record<Role, readonly Audience[]> = {
	organiser: ['public', 'projector', 'stage', 'mc', 'chair', 'reception', 'control'],
	control: ['public', 'projector', 'stage', 'mc', 'chair', 'reception', 'control'],
	mc: ['public', 'mc'],
	reception: ['public', 'reception'],
	chair: ['public', 'chair'],
	projector: ['public', 'projector'],
	stage: ['public', 'stage']
};

const DONE: Record<Role, readonly Action[]> = {
	organiser: ['run', 'advance', 'acknowledge', 'chair', 'check-in', 'print', 'set-up', 'devices'],
	control: ['run', 'advance', 'acknowledge', 'chair', 'check-in', 'print'],
	mc: ['acknowledge'],
	reception: ['check-in'],
	chair: ['chair'],
	projector: [],
	stage: []
};

describe('views', () => {
	const table = ROLES.flatMap((role) =>
		AUDIENCES.map((view) => [role, view, SEEN[role].includes(view)] as const)
	);

	test.each(table)('%s sees %s: %s', (role, view, expected) => {
		expect(mayView(aGrant(role), 'here', view)).toBe(expected);
	});

	test.each(AUDIENCES)('without a grant, %s is seen only if public', (view) => {
		expect(mayView(null, 'here', view)).toBe(view === 'public');
	});

	test.each(ROLES.flatMap((role) => AUDIENCES.map((view) => [role, view] as const)))(
		'a grant as %s elsewhere shows nothing of %s but what is public',
		(role, view) => {
			const grant = aGrant(role, { conferenceId: 'elsewhere' });
			expect(mayView(grant, 'here', view)).toBe(view === 'public');
		}
	);
});

describe('actions', () => {
	const table = ROLES.flatMap((role) =>
		ACTIONS.map((action) => [role, action, DONE[role].includes(action)] as const)
	);

	test.each(table)('%s does %s: %s', (role, action, expected) => {
		expect(mayDo(aGrant(role), 'here', action)).toBe(expected);
	});

	test.each(ACTIONS)('without a grant nobody does %s', (action) => {
		expect(mayDo(null, 'here', action)).toBe(false);
	});

	test.each(ROLES.flatMap((role) => ACTIONS.map((action) => [role, action] as const)))(
		'a grant as %s elsewhere does not %s here',
		(role, action) => {
			const grant = aGrant(role, { conferenceId: 'elsewhere', mayAdvance: true });
			expect(mayDo(grant, 'here', action)).toBe(false);
		}
	);

	test.each(
		ACTIONS.map((action) => [action, action === 'advance' || action === 'acknowledge'] as const)
	)('an MC with the right to advance does %s: %s', (action, expected) => {
		expect(mayDo(aGrant('mc', { mayAdvance: true }), 'here', action)).toBe(expected);
	});

	test.each(['reception', 'projector'] as const)('the right to advance is no use to %s', (role) => {
		expect(mayDo(aGrant(role, { mayAdvance: true }), 'here', 'advance')).toBe(false);
	});
});

describe('what belongs to no conference', () => {
	test('is set up by the organiser', () => {
		expect(mayDo(aGrant('organiser'), null, 'set-up')).toBe(true);
	});

	test('is out of reach of an organiser of one conference', () => {
		expect(mayDo(aGrant('organiser', { conferenceId: 'here' }), null, 'set-up')).toBe(false);
	});

	test.each(ROLES.filter((role) => role !== 'organiser'))(
		'a %s grant bound to no conference reaches none',
		(role) => {
			const grant = aGrant(role, { conferenceId: null, mayAdvance: true });
			expect(AUDIENCES.filter((view) => mayView(grant, 'here', view))).toEqual(['public']);
			expect(ACTIONS.filter((action) => mayDo(grant, 'here', action))).toEqual([]);
			expect(ACTIONS.filter((action) => mayDo(grant, null, action))).toEqual([]);
		}
	);
});

test.each([
	['mc', true],
	['organiser', true],
	['MC', false],
	['', false],
	['toString', false]
])('%j is a role: %s', (text, expected) => {
	expect(isRole(text)).toBe(expected);
});
