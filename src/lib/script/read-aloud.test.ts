import { expect, test } from 'vitest';
import { readAloud, spokenPost, spokenTitle } from './read-aloud.ts';

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
	['', ''],
	// Places.
	['Ban điều hành KP3', 'Ban điều hành Khu phố 3'],
	['Trưởng Ban CTMT KP. 4, P.13', 'Trưởng Ban Công tác Mặt trận Khu phố 4, Phường 13'],
	['Tổ trưởng TDP 12, kp2', 'Tổ trưởng Tổ dân phố 12, Khu phố 2'],
	['UBND P6 - Q.5', 'Ủy ban nhân dân Phường 6 - Quận 5'],
	['MTTQ Q.Bình Thạnh', 'Mặt trận Tổ quốc Quận Bình Thạnh'],
	['Ban điều hành KP', 'Ban điều hành Khu phố'],
	['Phòng P.301, lô Q123, Pháp', 'Phòng P.301, lô Q123, Pháp'],
	['P. Tư pháp', 'P. Tư pháp'],
	// Cities, and heads of offices.
	['Công an TP. HCM', 'Công an Thành phố Hồ Chí Minh'],
	['UBND Tp.HCM', 'Ủy ban nhân dân Thành phố Hồ Chí Minh'],
	['HĐND TP. Thủ Đức', 'Hội đồng nhân dân Thành phố Thủ Đức'],
	['TP Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
	['PCT UBMTTQVN TP', 'Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố'],
	['PCT UBMTTQTP', 'Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố'],
	['Sở Nội vụ TP., Quận 5', 'Sở Nội vụ Thành phố, Quận 5'],
	['TP Tư pháp', 'TP Tư pháp'],
	['Phó TP', 'Phó TP'],
	['Quận ủy viên, TP Nội vụ', 'Quận ủy viên, TP Nội vụ'],
	// Bodies.
	['Hội CCB P.6', 'Hội Cựu chiến binh Phường 6'],
	['BT Đoàn TNCS HCM', 'Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
	['ĐTN, Hội LHPN, Hội NCT', 'Đoàn Thanh niên, Hội Liên hiệp Phụ nữ, Hội Người cao tuổi'],
	['UV BCH Hội CTĐ', 'Ủy viên Ban Chấp hành Hội Chữ thập đỏ'],
	['Chỉ huy trưởng BCH Quân sự', 'Chỉ huy trưởng Ban Chỉ huy Quân sự'],
	['PBT Chi bộ, BT chợ', 'Phó Bí thư Chi bộ, BT chợ'],
	['Trợ lý BCH QS Phường 6', 'Trợ lý Ban Chỉ huy Quân sự Phường 6'],
	['BCHQS Quận 5', 'Ban Chỉ huy Quân sự Quận 5'],
	['HTX Đại Thành', 'Hợp tác xã Đại Thành'],
	['UBMTTQ VN Quận 5', 'Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5'],
	['CT.UBND Phường 6', 'Chủ tịch Ủy ban nhân dân Phường 6'],
	['CT.XYZ Phường 6', 'CT.XYZ Phường 6'],
	// TT where its neighbours tell.
	['PCT TT UBND', 'Phó Chủ tịch Thường trực Ủy ban nhân dân'],
	['Phó Bí thư TT Đảng ủy', 'Phó Bí thư Thường trực Đảng ủy'],
	['TT HĐND Quận 5', 'Thường trực Hội đồng nhân dân Quận 5'],
	['TT. Quận ủy', 'Thường trực Quận ủy'],
	['TT.QU', 'Thường trực Quận ủy'],
	['TT Y tế Quận 5', 'TT Y tế Quận 5'],
	['TT Củ Chi', 'TT Củ Chi'],
	// Capitals.
	['CHỦ TỊCH UBND PHƯỜNG 6', 'Chủ tịch Ủy ban nhân dân Phường 6'],
	['HỘI LHPN QUẬN 5', 'Hội Liên hiệp Phụ nữ Quận 5']
])('%j is read "%s"', (written, read) => {
	expect(readAloud(written)).toBe(read);
});

test('a title is said with its place once, however the two were shortened', () => {
	const unit = 'Ủy ban MTTQ Việt Nam Phường 5';
	expect(spokenTitle({ position: 'Phó Chủ tịch UBMTTQVN', unit })).toBe(
		'Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam Phường 5'
	);
});

test.each([
	['Nguyên Phó Chủ tịch', 'nguyên Phó Chủ tịch Quận 5'],
	['Quyền Giám đốc', 'quyền Giám đốc Quận 5'],
	['Phó Chủ tịch', 'Phó Chủ tịch Quận 5']
])('“%s” is said after a name as “%s”', (position, said) => {
	expect(spokenTitle({ position, unit: 'Quận 5' })).toBe(said);
});

test.each([
	['Chủ tịch, UBMTTQ Phường 3', 'Chủ tịch Ủy ban Mặt trận Tổ quốc Phường 3'],
	['Trưởng Ban CTMT KP4, P.13', 'Trưởng Ban Công tác Mặt trận Khu phố 4, Phường 13'],
	['Trưởng ban, Ban CTMT KP4, P.13', 'Trưởng Ban Công tác Mặt trận Khu phố 4, Phường 13'],
	['Bí thư Chi bộ, Trưởng ban CTMT', 'Bí thư Chi bộ, Trưởng ban Công tác Mặt trận'],
	['Khu phố 3, Phường 11', 'Khu phố 3, Phường 11']
])('the post “%s” is said as “%s”', (title, said) => {
	expect(spokenPost(title)).toBe(said);
});
