import { expect, test } from 'vitest';
import { readAloud, spokenTitle } from './read-aloud.ts';

test.each([
	['UVBTV Quận ủy', 'Ủy viên Ban Thường vụ Quận ủy'],
	['PCT UBND Quận 5', 'Phó Chủ tịch Ủy ban nhân dân Quận 5'],
	['CT UBMTTQ Việt Nam TP.HCM', 'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố Hồ Chí Minh'],
	['ĐUV, PBT Đảng ủy', 'Đảng ủy viên, Phó Bí thư Đảng ủy'],
	['Chủ tịch HĐND.', 'Chủ tịch Hội đồng nhân dân.'],
	['BTT-LLVT (MTTQ)', 'Ban Thường trực-lực lượng vũ trang (Mặt trận Tổ quốc)'],
	['Trưởng TG', 'Trưởng TG'],
	['CTy Cấp nước, lô CT2', 'CTy Cấp nước, lô CT2'],
	['Constructor toString', 'Constructor toString'],
	['', '']
])('%j is read "%s"', (written, read) => {
	expect(readAloud(written)).toBe(read);
});

test('a title is said with its place once, however the two were shortened', () => {
	const unit = 'Ủy ban MTTQ Việt Nam Phường 5';
	expect(spokenTitle({ position: 'Phó Chủ tịch UBMTTQVN', unit })).toBe(
		'Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam Phường 5'
	);
});
