const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

function parts(date: string): { year: string; month: number; day: number } {
	const [year = '', month = '', day = ''] = date.split('-');
	return { year, month: Number(month), day: Number(day) };
}

/**
 * A day as official papers write it: "ngày 05 tháng 7 năm 2022", "ngày 10 tháng 02 năm 2022".
 * Days below 10 and only months 1 and 2 take a leading zero (Decree 30/2020, Annex I).
 */
export function officialDate(date: string): string {
	const { day, month, year } = figures(date);
	return `ngày ${day} tháng ${month} năm ${year}`;
}

/** The Vietnamese name of the day of the week: "Thứ Năm". */
export function weekday(date: string): string {
	const { year, month, day } = parts(date);
	const index = new Date(Date.UTC(Number(year), month - 1, day)).getUTCDay();
	return WEEKDAYS[index] ?? '';
}

/** A time of day as prose and the MC say it: "8 giờ 00", "14 giờ 30". */
export function spokenTime(clock: string): string {
	const [hour = '', minute = ''] = clock.split(':');
	return `${Number(hour)} giờ ${minute}`;
}

/** A short numeric day, in the same figures: "01/3/2022", "24/02/2022". */
export function shortDate(date: string): string {
	const { day, month, year } = figures(date);
	return `${day}/${month}/${year}`;
}

function figures(date: string): { day: string; month: string; year: string } {
	const { year, month, day } = parts(date);
	return {
		day: String(day).padStart(2, '0'),
		month: month <= 2 ? `0${month}` : String(month),
		year
	};
}
