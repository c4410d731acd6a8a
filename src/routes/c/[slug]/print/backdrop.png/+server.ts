import { error } from '@sveltejs/kit';
import { isThere } from '#lib/print/wanted.ts';
import { refuse } from '#lib/refusal.ts';
import { pageDo } from '#lib/server/access/gate.ts';
import { problem } from '#lib/server/api/problem.ts';
import { fileAnswer } from '#lib/server/file-answer.ts';
import { readPicture } from '#lib/server/input/print.ts';
import { backdropPicture } from '#lib/server/print/backdrop-picture.ts';
import type { RequestHandler } from './$types';

/** The backdrop for a screen behind the stage: `px=1920` or `3840`. */
export const GET: RequestHandler = async (event) => {
	const hall = await pageDo(event, 'print');
	if (!isThere('backdrop', hall.state())) error(404);
	const asked = readPicture(event.url.searchParams);
	if (!asked) return problem(refuse('bad-input', { where: 'px, width, height' }));
	const { choice, pixels } = asked;
	const picture = await backdropPicture(
		event.locals.press,
		{ state: hall.state(), choice },
		pixels,
		{ signal: event.request.signal }
	);
	return fileAnswer(`phong-chinh-${event.params.slug}.png`, picture);
};
