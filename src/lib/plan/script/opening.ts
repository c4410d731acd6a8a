import { chair, cue, direct, say } from './lines.ts';

export const opening = [
	cue(
		'opening-invite',
		'Mời lên phát biểu khai mạc',
		'speaker',
		say.present(
			'Kính thưa quý vị đại biểu!',
			'Mở đầu chương trình làm việc, xin trân trọng kính mời {{xưng hô}} {{họ tên}}, {{chức danh}}, lên phát biểu khai mạc Hội nghị. Xin trân trọng kính mời!'
		),
		say.replaced(
			'Kính thưa quý vị đại biểu!',
			'Mở đầu chương trình làm việc, thay mặt {{xưng hô vắng}} {{họ tên vắng}}, {{xưng hô}} {{họ tên}}, {{chức danh}}, sẽ phát biểu khai mạc Hội nghị. Xin trân trọng kính mời {{xưng hô}} {{họ tên}}!'
		),
		say.late(
			'Kính thưa quý vị đại biểu!',
			'Theo chương trình, {{xưng hô}} {{họ tên}}, {{chức danh}}, sẽ phát biểu khai mạc Hội nghị. Hiện {{xưng hô}} {{họ tên}} đang trên đường đến với Hội nghị và sẽ có mặt trong ít phút nữa; trong lúc chờ đợi, kính mời quý vị xem trước tập tài liệu Hội nghị.'
		),
		direct.absent('Thống nhất trước vị nào trong Chủ tọa sẽ khai mạc, rồi mới đọc lời mời.'),
		say.absent(
			'Kính thưa quý vị đại biểu!',
			'Vì bận công tác, {{xưng hô}} {{họ tên}} không thể trực tiếp khai mạc Hội nghị. Thay mặt Ban Thường trực {{đơn vị triệu tập}}, Chủ tọa sẽ phát biểu khai mạc. Xin trân trọng kính mời Chủ tọa!'
		),
		direct.always('Nhạc đón ngắn khi người phát biểu bước lên bục.')
	),
	cue(
		'opening-speaking',
		'Đang phát biểu khai mạc',
		'speaker',
		direct.always('MC rời bục; âm thanh theo dõi micro, tắt nhạc.'),
		direct.present('Người phát biểu tại bục: {{xưng hô}} {{họ tên}}.'),
		direct.replaced(
			'Người phát biểu thay {{xưng hô vắng}} {{họ tên vắng}} là {{xưng hô}} {{họ tên}}; kiểm tra tên trên màn hình.'
		),
		direct.late(
			'Chờ {{xưng hô}} {{họ tên}} vào hội trường mới đọc câu sau; chờ quá năm phút thì mời Chủ tọa khai mạc.'
		),
		say.late(
			'Kính thưa Hội nghị! Chúng ta vui mừng được đón {{xưng hô}} {{họ tên}} vừa đến với Hội nghị. Xin nhiệt liệt chào mừng và trân trọng kính mời {{xưng hô}} {{họ tên}} phát biểu khai mạc.'
		),
		chair.absent(
			'Kính thưa quý vị đại biểu, quý khách!',
			'Thay mặt {{xưng hô}} {{họ tên}} và Ban Thường trực {{đơn vị triệu tập}}, tôi nhiệt liệt chào mừng quý vị đã về dự Hội nghị. Rất mong quý vị phát huy tinh thần đoàn kết, dân chủ, trách nhiệm, đóng góp nhiều ý kiến thiết thực cho Hội nghị.',
			'Với tinh thần đó, tôi xin tuyên bố khai mạc {{tên hội nghị}}. Chúc Hội nghị thành công tốt đẹp!'
		)
	),
	cue(
		'opening-thanks',
		'Cảm ơn',
		'item',
		say.present('Xin trân trọng cảm ơn bài phát biểu khai mạc của {{xưng hô}} {{họ tên}}.'),
		say.replaced(
			'Xin trân trọng cảm ơn {{xưng hô}} {{họ tên}} đã thay mặt {{xưng hô vắng}} {{họ tên vắng}} phát biểu khai mạc Hội nghị.'
		),
		say.late('Xin trân trọng cảm ơn bài phát biểu khai mạc của {{xưng hô}} {{họ tên}}.'),
		say.absent('Xin trân trọng cảm ơn Chủ tọa đã phát biểu khai mạc Hội nghị.')
	)
];
