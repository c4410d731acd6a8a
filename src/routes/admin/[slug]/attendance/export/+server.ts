import { workbookAnswer } from '#lib/server/sheets/answer.ts';
import { writeAttendance } from '#lib/server/sheets/write-attendance.ts';
import { hallToSetUp } from '../../../guard.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const state = (await hallToSetUp(event)).state();
	return workbookAnswer(`diem-danh-${state.conference.slug}`, await writeAttendance(state));
};
