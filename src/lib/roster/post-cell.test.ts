import { expect, test } from 'vitest';
import { isPost, isUnit, splitPost, splitTitle } from './post-cell.ts';

test.each([
	['Chủ tịch, Ủy ban MTTQ Việt Nam Phường 3', 'Chủ tịch', 'Ủy ban MTTQ Việt Nam Phường 3'],
	['Phó Chủ tịch – UBND Quận 5', 'Phó Chủ tịch', 'UBND Quận 5'],
	['Phó Chủ tịch\nUBND Quận 5', 'Phó Chủ tịch', 'UBND Quận 5'],
	['Pho Chu tich - UBND Quan 5', 'Pho Chu tich', 'UBND Quan 5'],
	[
		'Trưởng ban, Ban Công tác Mặt trận Khu phố 4, Phường 13',
		'Trưởng ban',
		'Ban Công tác Mặt trận Khu phố 4, Phường 13'
	],
	[
		'Phó Trưởng ban Tuyên giáo - Đối ngoại, Thư ký Cụm thi đua 1',
		'Phó Trưởng ban Tuyên giáo - Đối ngoại, Thư ký Cụm thi đua 1',
		''
	],
	['Phó Chủ tịch UBND Quận 5', 'Phó Chủ tịch UBND Quận 5', ''],
	['Hội Liên hiệp Phụ nữ Quận 5', '', 'Hội Liên hiệp Phụ nữ Quận 5'],
	['Uỷ viên', 'Uỷ viên', ''],
	['', '', '']
])('%j', (cell, position, unit) => {
	expect(splitPost(cell)).toEqual({ position, unit });
});

test.each([
	['Chủ tịch, Ủy ban MTTQ Việt Nam Phường 3', 'Chủ tịch', 'Ủy ban MTTQ Việt Nam Phường 3'],
	[
		'Trưởng Ban Công tác Mặt trận Khu phố 4, Phường 13',
		'Trưởng Ban Công tác Mặt trận Khu phố 4, Phường 13',
		''
	],
	['TRƯỞNG BAN CTMT KP4, P.13', 'TRƯỞNG BAN CTMT KP4, P.13', '']
])('a place behind a place in %j is no unit of its own', (title, position, unit) => {
	expect(splitTitle(title)).toEqual({ position, unit });
});

test.each(['Chủ tịch', 'Uỷ viên Thường trực', 'PCT UBMTTQ', 'nguyên Bí thư', 'Truong ban'])(
	'%s is a post',
	(text) => {
		expect(isPost(text)).toBe(true);
		expect(isUnit(text)).toBe(false);
	}
);

test.each(['Trương Thị Kim Xuyến', 'Tống Văn Trân', 'Nguyễn Văn A', 'Phường 5', ''])(
	'%j is none',
	(text) => {
		expect(isPost(text)).toBe(false);
	}
);
