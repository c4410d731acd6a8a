import { compare } from '#lib/report/comparison.ts';
import { writeComparison } from '#lib/server/report/write-comparison.ts';
import { fileAnswer } from '#lib/server/file-answer.ts';
import { hallToSetUp } from '../../../guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const state = (await hallToSetUp(event)).state();
	const { conference, at } = state;
	const workbook = await writeComparison({ conference, comparison: compare(state), at });
	return fileAnswer(`ke-hoach-va-thuc-te-${conference.slug}.xlsx`, workbook);
};
