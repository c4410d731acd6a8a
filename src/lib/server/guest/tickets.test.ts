import { expect, test } from 'vitest';
import { MINUTE } from '#lib/time/instant.ts';
import { createTickets } from './tickets.ts';

const holder = { hall: 'quan-5', person: 'p' };

test('a ticket is its holder’s for ten minutes, however often it is shown', () => {
	const tickets = createTickets();
	const ticket = tickets.issue(holder, 0);
	const shown = [0, 10 * MINUTE, 10 * MINUTE + 1].map((now) =>
		tickets.holder(ticket, 'quan-5', now)
	);
	expect(shown).toEqual(['p', 'p', null]);
});

test('an old ticket is forgotten, and good no more when the clock is put back', () => {
	const tickets = createTickets();
	const old = tickets.issue(holder, 0);
	tickets.issue(holder, 10 * MINUTE + 1);
	expect(tickets.holder(old, 'quan-5', 0)).toBeNull();
});

test('a ticket is good in its own conference only', () => {
	const tickets = createTickets();
	expect(tickets.holder(tickets.issue(holder, 0), 'phuong-6', 0)).toBeNull();
});

test('what is no ticket is nobody’s', () => {
	expect(createTickets().holder('p', 'quan-5', 0)).toBeNull();
});

test('each ticket is its own', () => {
	const tickets = createTickets();
	const [one, other] = [tickets.issue(holder, 0), tickets.issue({ ...holder, person: 'q' }, 0)];
	expect([tickets.holder(one, 'quan-5', 0), tickets.holder(other, 'quan-5', 0)]).toEqual([
		'p',
		'q'
	]);
});
