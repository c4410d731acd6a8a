import { noticeOf } from '#lib/privacy/notice.ts';
import { deletionDay } from '#lib/privacy/retention.ts';
import { pageView } from '#lib/server/access/gate.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { conference, run } = (await pageView(event, 'public')).state();
	return {
		slug: conference.slug,
		name: conference.name,
		zone: conference.zone,
		notice: noticeOf(conference),
		deletedOn: deletionDay(conference, run.at),
		purgedAt: conference.privacy.purgedAt
	};
};
