import { fullTitle, type Person } from '#lib/people/person.ts';

/** Abbreviations of this field as they are said aloud; ambiguous ones are left out on purpose. */
const SPOKEN: Readonly<Record<string, string>> = {
	UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
	UBMTTQVN: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
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
	CTMT: 'Công tác Mặt trận',
	BCTMT: 'Ban Công tác Mặt trận',
	LLVT: 'lực lượng vũ trang',
	'TP.HCM': 'Thành phố Hồ Chí Minh'
};

/** A word of capitals by itself: in "CT2" or "CTy" they stand for something else. */
const ABBREVIATION = /(?<![\p{L}\d])\p{Lu}+(?:\.\p{Lu}+)*(?![\p{L}\d])/gu;

/** A person's title as the MC must say it: what is the same once written out is said once. */
export function spokenTitle({ position, unit }: Pick<Person, 'position' | 'unit'>): string {
	return fullTitle({ position: readAloud(position), unit: readAloud(unit) });
}

/** A title with its abbreviations written out, as the MC must say it (domain.md §6.8). */
export function readAloud(text: string): string {
	return text.replace(ABBREVIATION, (word) => SPOKEN[word] ?? word);
}
