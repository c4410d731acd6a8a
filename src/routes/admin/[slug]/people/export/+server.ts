import { workbookAnswer } from '#lib/server/sheets/answer.ts';
import { writeRoster } from '#lib/server/sheets/write-roster.ts';
import { hallToSetUp } from '../../../guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { conference, people } = (await hallToSetUp(event)).state();
	const workbook = await writeRoster(conference, [...people.values()]);
	return workbookAnswer(`danh-sach-dai-bieu-${conference.slug}`, workbook);
};
