import { describe, expect, test } from 'vitest';
import { meaningOf } from './heading.ts';

describe('a heading', () => {
	test.each([
		['STT', 'ordinal'],
		['TT', 'ordinal'],
		['Họ và tên', 'name'],
		['HỌ TÊN ĐẠI BIỂU', 'name'],
		['Họ và tên (ghi rõ)', 'name'],
		['Tên tập thể / Họ và tên', 'name'],
		['Họ và chữ đệm', 'name'],
		['Đại biểu', 'name'],
		['Full name', 'name'],
		['Tên', 'given-name'],
		['Ông/Bà', 'honorific'],
		['Ông (Bà)', 'honorific'],
		['Xưng hô', 'honorific'],
		['Chức vụ', 'position'],
		['Chức danh', 'position'],
		['Đơn vị công tác', 'unit'],
		['Cơ quan', 'unit'],
		['Phường/xã', 'unit'],
		['Chức vụ, đơn vị công tác', 'post'],
		['Chức danh – Cơ quan', 'post'],
		['Điện thoại', 'phone'],
		['Số điện thoại', 'phone'],
		['SĐT', 'phone'],
		['Số ĐT', 'phone'],
		['Di động', 'phone'],
		['Thành phần', 'category'],
		['Số ghế', 'seat'],
		['Vị trí ngồi', 'seat'],
		['Xác nhận', 'reply'],
		['Lý do vắng', 'absence'],
		['Vắng (lý do)', 'absence'],
		['Năm sinh', 'born'],
		['Ngày, tháng, năm sinh', 'born'],
		['Ghi chú', 'note'],
		['Dân tộc', 'sensitive'],
		['Tôn giáo', 'sensitive'],
		['Đảng viên', 'sensitive'],
		['Ngày vào Đảng', 'sensitive'],
		['Số CCCD', 'sensitive'],
		['CMND/Hộ chiếu', 'sensitive'],
		['Giới tính', 'ignored'],
		['Ký tên', 'ignored'],
		['Ho ten', 'name']
	])('%s: %s', (heading, meaning) => {
		expect(meaningOf(heading)).toBe(meaning);
	});

	test.each([
		'',
		'Nguyễn Văn A',
		'Phó Chủ tịch',
		'Phường 1',
		'Ông',
		'Trưởng ban Tổ chức',
		'Ngày 20 tháng 4 năm 2022',
		'Danh sách đại biểu tham dự hội nghị sơ kết giữa nhiệm kỳ Quận 5'
	])('%j is none', (text) => {
		expect(meaningOf(text)).toBeNull();
	});
});
