import { beginningWith } from './spelling.ts';

/** The family names nearly all Vietnamese bear, and the first word of names in religion. */
const beginsAsName = beginningWith(
	[
		'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Trương Đoàn',
		'Mai Trịnh Tô Lâm Hà Cao Phùng Tạ Châu Vương Quách Thái Lương Tăng Chu Lưu La Nghiêm Kiều Tống',
		'Triệu Từ Thân Mạc Đàm Giang Khương Văn Quang Thạch Kim Sơn Danh Âu Ông Ninh Lục Hứa Bạch',
		'Viên Tôn Diệp Doãn Cù Bành Lã Lại Tiêu Trang Đồng Thiều Ưng Nông Hoà Hòa Lò Quàng Cầm Lường Vi',
		'Thích Bế Vừ Giàng Sùng Thào Đậu Cung Nhan Phí Quản Uông Ứng Vòng Sú Trà Khổng Hầu Chung Chế'
	]
		.join(' ')
		.split(' ')
);

/** Whether a name begins as a person's does. */
export function beginsWithSurname(name: string): boolean {
	return beginsAsName(name) || /^[HKY](['’ʼ-]|\s)/i.test(name);
}
