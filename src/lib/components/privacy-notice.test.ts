import { expect, test } from 'vitest';
import { privacyNotice } from './privacy-notice.ts';

const parts = {
	convener: 'Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5',
	keepDays: 30,
	contact: 'bà Lê Thị An, Văn phòng'
};

test('the notice says who keeps what, why, how long and whom to ask', () => {
	expect(privacyNotice(parts)).toEqual([
		'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5 thu thập họ tên, chức vụ, đơn vị, số điện thoại của quý vị để mời, điểm danh, bố trí chỗ ngồi và lập biên bản Hội nghị; dữ liệu được xóa sau 30 ngày, trừ hồ sơ phải lưu trữ. Quý vị có quyền xem, sửa, rút lại đồng ý, yêu cầu xóa qua bà Lê Thị An, Văn phòng.',
		'Hội nghị có ghi hình, ghi âm phục vụ tuyên truyền.'
	]);
});

test('while nobody is named, the organisers are asked', () => {
	expect(privacyNotice({ ...parts, contact: '' })[0]).toMatch(/qua Ban Tổ chức Hội nghị\.$/);
});
