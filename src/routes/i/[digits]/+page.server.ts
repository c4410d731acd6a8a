import { error, fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { ownView } from '#lib/audience/own.ts';
import { spelled } from '#lib/attendance/pass.ts';
import { m } from '#lib/paraglide/messages.js';
import { readForm } from '#lib/server/access/form.ts';
import { statusOf } from '#lib/server/api/problem.ts';
import { sentenceOf } from '#lib/server/api/sentence.ts';
import { addresses } from '#lib/server/addresses.ts';
import { sayConsent } from '#lib/server/guest/own-consent.ts';
import { askForSelf } from '#lib/server/guest/own-floor.ts';
import { checkInSelf } from '#lib/server/guest/self-check-in.ts';
import { isRefusal, type Refusal } from '#lib/refusal.ts';
import { requestId } from '#lib/server/input/text.ts';
import { ownInput } from '#lib/server/input/turns.ts';
import { newId } from '#lib/server/new-id.ts';
import { qrImage } from '#lib/server/qr.ts';
import { open, SEALED } from './open.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { hall, person, token, code } = await open(event);
	event.setHeaders(SEALED);
	const own = ownView(hall.state(), person);
	if (!own) error(404);
	return {
		own,
		view: hall.view('public'),
		qr: await qrImage(`${addresses(event.url)[0]}/i/${token}`),
		code: spelled(code),
		/** The id of what a button asks for: two taps are one. */
		request: newId()
	};
};

export const actions: Actions = {
	arrive: async (event) => {
		const { hall, person } = await open(event);
		const field = await readForm(event.request);
		const id = v.safeParse(requestId, field('request'));
		if (!id.success) return unrecorded(400, 'arrive');
		const answer = await checkInSelf(hall, person, id.output, event.locals.now());
		if (answer.kind === 'for-desk') return fail(409, { about: 'arrive', problem: m.guest_desk() });
		return answer.kind === 'in' ? undefined : unrecorded(409, 'arrive');
	},

	consent: async (event) => {
		const { hall, person } = await open(event);
		const field = await readForm(event.request);
		const asked = v.safeParse(consentInput, { id: field('request'), given: field('given') });
		if (!asked.success) return unrecorded(400, 'consent');
		const { id, given } = asked.output;
		const done = await sayConsent(hall, { person, given: given === 'yes', id }, event.locals.now());
		return isRefusal(done) ? unrecorded(409, 'consent') : undefined;
	},

	/** Asks for the floor, takes that back, or answers a vote. */
	floor: async (event) => {
		const { hall, person } = await open(event);
		const field = await readForm(event.request);
		const about = field('command') === 'cast' ? 'vote' : 'floor';
		const asked = v.safeParse(ownInput, {
			id: field('request'),
			command: field('command'),
			topic: field('topic'),
			request: field('asked'),
			vote: field('vote'),
			choice: field('choice')
		});
		if (!asked.success) return unrecorded(400, about);
		const { id, ...command } = asked.output;
		const done = await askForSelf(hall, { person, id, command }, event.locals.now());
		if (!isRefusal(done)) return;
		return fail(statusOf(done), { about, problem: whyNot(done), vote: field('vote') });
	}
};

function unrecorded(status: number, about: 'arrive' | 'consent' | 'floor' | 'vote') {
	return fail(status, { about, problem: m.guest_not_recorded(), vote: '' });
}

/** Said to a guest, who knows nothing of desks and passphrases. */
function whyNot(refusal: Refusal): string {
	const { minutes } = refusal.details;
	if (minutes !== undefined) return m.guest_floor_wait({ minutes });
	return refusal.refused === 'not-present' ? m.guest_floor_closed() : sentenceOf(refusal);
}

const consentInput = v.object({ id: requestId, given: v.picklist(['yes', 'no']) });
