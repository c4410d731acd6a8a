import { chair, cue, direct, say } from './lines.ts';

export const report = [
	cue(
		'report-invite',
		'Mời trình bày Báo cáo',
		'speaker',
		say.present(
			'Kính thưa Hội nghị!',
			'Tiếp theo chương trình, xin trân trọng kính mời {{xưng hô}} {{họ tên}}, {{chức danh}}, lên trình bày {{tên báo cáo}}.'
		),
		say.replaced(
			'Kính thưa Hội nghị!',
			'Tiếp theo chương trình, thay mặt {{xưng hô vắng}} {{họ tên vắng}}, {{xưng hô}} {{họ tên}}, {{chức danh}}, sẽ trình bày {{tên báo cáo}}. Xin trân trọng kính mời {{xưng hô}} {{họ tên}}!'
		),
		say.late(
			'Kính thưa Hội nghị!',
			'Nội dung tiếp theo là {{tên báo cáo}}, do {{xưng hô}} {{họ tên}}, {{chức danh}}, trình bày. Hiện {{xưng hô}} {{họ tên}} đang trên đường đến với Hội nghị; trong ít phút chờ đợi, kính mời quý vị xem trước Báo cáo.'
		),
		say.absent(
			'Kính thưa Hội nghị!',
			'Nội dung tiếp theo là {{tên báo cáo}}. Vì {{xưng hô}} {{họ tên}} bận công tác, xin trân trọng kính mời Chủ tọa trình bày Báo cáo trước Hội nghị.'
		),
		say.always(
			'Toàn văn Báo cáo và phụ lục số liệu có trong tập tài liệu; kính mời quý vị theo dõi để tham gia thảo luận, góp ý ở nội dung sau.'
		)
	),
	cue(
		'report-speaking',
		'Đang trình bày Báo cáo',
		'speaker',
		direct.always(
			'Trình bày bản tóm tắt. Gần hết giờ, MC ra hiệu riêng cho người trình bày; không nhắc giờ trên màn hình.'
		),
		direct.present('Người trình bày tại bục: {{xưng hô}} {{họ tên}}.'),
		direct.replaced(
			'Người trình bày thay {{xưng hô vắng}} {{họ tên vắng}} là {{xưng hô}} {{họ tên}}; kiểm tra tên trên màn hình.'
		),
		direct.late(
			'Chờ {{xưng hô}} {{họ tên}} vào hội trường mới đọc câu sau; chờ quá năm phút thì mời Chủ tọa trình bày.'
		),
		say.late(
			'Kính thưa Hội nghị! Chúng ta vui mừng được đón {{xưng hô}} {{họ tên}} vừa đến với Hội nghị. Xin trân trọng kính mời {{xưng hô}} {{họ tên}} lên trình bày Báo cáo.'
		),
		direct.absent('Văn phòng đưa bản tóm tắt Báo cáo lên bàn Chủ tọa.'),
		chair.absent(
			'Kính thưa Hội nghị!',
			'Thay mặt Ban Thường trực {{đơn vị triệu tập}}, tôi xin trình bày tóm tắt {{tên báo cáo}}.'
		)
	),
	cue(
		'report-thanks',
		'Cảm ơn',
		'item',
		say.present('Xin trân trọng cảm ơn {{xưng hô}} {{họ tên}}. Hội nghị vừa nghe {{tên báo cáo}}.'),
		say.replaced(
			'Xin trân trọng cảm ơn {{xưng hô}} {{họ tên}} đã thay mặt {{xưng hô vắng}} {{họ tên vắng}} trình bày {{tên báo cáo}}.'
		),
		say.late('Xin trân trọng cảm ơn {{xưng hô}} {{họ tên}}. Hội nghị vừa nghe {{tên báo cáo}}.'),
		say.absent('Xin trân trọng cảm ơn Chủ tọa. Hội nghị vừa nghe {{tên báo cáo}}.')
	)
];
