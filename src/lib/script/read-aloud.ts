/** Abbreviations of this field as they are said aloud; ambiguous ones are left out on purpose. */
const SPOKEN: Readonly<Record<string, string>> = {
	UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
	MTTQ: 'Mặt trận Tổ quốc',
	UBND: 'Ủy ban nhân dân',
	HĐND: 'Hội đồng nhân dân',
	BTT: 'Ban Thường trực',
	UVBTV: 'Ủy viên Ban Thường vụ',
	UVTT: 'Ủy viên Thường trực',
	QUV: 'Quận ủy viên',
	ĐUV: 'Đảng ủy viên',
	PBT: 'Phó Bí thư',
	PCT: 'Phó Chủ tịch',
	CT: 'Chủ tịch',
	CVP: 'Chánh Văn phòng',
	BCTMT: 'Ban Công tác Mặt trận',
	LLVT: 'lực lượng vũ trang',
	'TP.HCM': 'Thành phố Hồ Chí Minh'
};

/** A title with its abbreviations written out, as the MC must say it (domain.md §6.8). */
export function readAloud(text: string): string {
	return text.replace(/[\p{L}.]+/gu, (word) => SPOKEN[word] ?? word);
}
