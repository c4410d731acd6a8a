import { fileAnswer } from '#lib/server/file-answer.ts';
import { drawUp } from '#lib/server/minutes/draw-up.ts';
import { passagesOf } from '#lib/server/minutes/passages.ts';
import { writeDocx } from '#lib/server/minutes/write-docx.ts';
import { hallToSetUp } from '../../../guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const hall = await hallToSetUp(event);
	const { minutes } = await drawUp(event.locals.db, hall);
	const { name, slug, convener } = minutes.conference;
	const about = { title: name, author: convener };
	return fileAnswer(`bien-ban-${slug}.docx`, await writeDocx(passagesOf(minutes), about));
};
