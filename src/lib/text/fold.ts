/**
 * Text without marks and case, for searching: "Thuý Hoà" → "thuy hoa", "Đào" → "dao".
 * đ does not decompose, so it has its own rule.
 */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[đĐ]/g, 'd')
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.trim();
}
