import { fileAnswer } from '#lib/server/file-answer.ts';
import { writeRoster } from '#lib/server/sheets/write-roster.ts';
import { hallToSetUp } from '../../../guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { conference, people } = (await hallToSetUp(event)).state();
	const workbook = await writeRoster(conference, [...people.values()]);
	return fileAnswer(`danh-sach-dai-bieu-${conference.slug}.xlsx`, workbook);
};
