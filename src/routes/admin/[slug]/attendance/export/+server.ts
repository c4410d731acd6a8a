import { fileAnswer } from '#lib/server/file-answer.ts';
import { writeAttendance } from '#lib/server/sheets/write-attendance.ts';
import { hallToSetUp } from '../../../guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const state = (await hallToSetUp(event)).state();
	return fileAnswer(`diem-danh-${state.conference.slug}.xlsx`, await writeAttendance(state));
};
