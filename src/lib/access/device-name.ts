import { cleanLine } from '#lib/text/clean.ts';
import { refuse, type Refusal } from '#lib/refusal.ts';

/** Room for "Máy tính bảng của MC – chị Hồ Ngọc Thúy, Văn phòng Ủy ban"; no more fits a list. */
export const LONGEST_NAME = 80;

/** A device's name as typed, made safe to store, or why it will not do. */
export function deviceName(typed: string): string | Refusal {
	const name = cleanLine(typed);
	if (name === '') return refuse('device-name-required');
	if ([...name].length > LONGEST_NAME) {
		return refuse('device-name-too-long', { max: LONGEST_NAME });
	}
	return name;
}
