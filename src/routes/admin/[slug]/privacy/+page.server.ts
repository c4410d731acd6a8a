import { fail } from '@sveltejs/kit';
import type { State } from '#lib/audience/state.ts';
import { noticeOf } from '#lib/privacy/notice.ts';
import { deletionDay, isOver } from '#lib/privacy/retention.ts';
import { isRefusal } from '#lib/refusal.ts';
import { sentenceOf } from '#lib/server/api/sentence.ts';
import * as purges from '#lib/server/database/purges.ts';
import { newId } from '#lib/server/new-id.ts';
import { purgeNow } from '#lib/server/purging.ts';
import { dayOf } from '#lib/time/calendar.ts';
import { hallToSetUp } from '../../guard.ts';
import { outcomeOf } from '../../outcome.ts';
import { peopleOptions } from '../choosing.ts';
import { answersOf } from './answers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const hall = await hallToSetUp(event);
	const state = hall.state();
	const { conference, people } = state;
	const { keepDays, contact } = conference.privacy;
	return {
		zone: conference.zone,
		notice: noticeOf(conference),
		promise: { keepDays, contact },
		dueOn: dueOn(state),
		isOver: isOver(conference, outcomeOf(state).phase, event.locals.now()),
		purges: await purges.list(event.locals.db, hall.id),
		answers: answersOf(people),
		people: peopleOptions(people)
	};
};

/** The day of the next deletion; null when nothing more will be deleted by itself. */
function dueOn({ conference, run }: State): string | null {
	const { zone, privacy } = conference;
	const day = deletionDay(conference, run.at);
	return privacy.purgedAt !== null && dayOf(privacy.purgedAt, zone) >= day ? null : day;
}

export const actions: Actions = {
	purge: async (event) => {
		const hall = await hallToSetUp(event);
		const actor = event.locals.grant?.id ?? '';
		const done = await purgeNow(event.locals, hall, { id: newId(), actor }, 'wanted');
		if (isRefusal(done)) return fail(409, { problem: sentenceOf(done) });
	}
};
