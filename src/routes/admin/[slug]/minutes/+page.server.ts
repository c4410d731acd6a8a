import { replay } from '#lib/run/evolve.ts';
import * as grants from '#lib/server/access/grants.ts';
import { drawUp } from '#lib/server/minutes/draw-up.ts';
import { passagesOf } from '#lib/server/minutes/passages.ts';
import { traced } from '#lib/server/minutes/traces.ts';
import { hallToSetUp } from '../../guard.ts';
import { blanksIn } from './blanks.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const hall = await hallToSetUp(event);
	const { db } = event.locals;
	const { minutes, log } = await drawUp(db, hall);
	const { conference, people } = hall.state();
	const actors = [...new Set(log.map(({ actor }) => actor))];
	const { progress } = replay(log.map(({ event }) => event));
	const names = await grants.named(db, actors);
	const passages = passagesOf(minutes);
	return {
		zone: conference.zone,
		isBegun: minutes.opened !== null,
		isOver: minutes.closed !== null,
		blanks: blanksIn(passages),
		lines: traced(passages, { conference, people, progress, log, names })
	};
};
