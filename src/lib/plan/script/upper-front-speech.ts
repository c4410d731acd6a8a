import { chair, cue, direct, say } from './lines.ts';

export const upperFrontSpeech = [
	cue(
		'upper-front-invite',
		'Mời Mặt trận cấp trên phát biểu',
		'speaker',
		say.present(
			'Kính thưa quý vị đại biểu!',
			'Công tác Mặt trận {{địa bàn}} luôn nhận được sự quan tâm, hướng dẫn kịp thời của {{Mặt trận cấp trên}}. Hội nghị rất vinh dự được đón tiếp {{xưng hô}} {{họ tên}}, {{chức danh}}.',
			'Xin trân trọng kính mời {{xưng hô}} {{họ tên}} phát biểu với Hội nghị. Đề nghị Hội nghị nhiệt liệt chào mừng!'
		),
		say.replaced(
			'Kính thưa quý vị đại biểu!',
			'Công tác Mặt trận {{địa bàn}} luôn nhận được sự quan tâm, hướng dẫn kịp thời của {{Mặt trận cấp trên}}. Hội nghị rất vinh dự được đón tiếp {{xưng hô}} {{họ tên}}, {{chức danh}}, thay mặt {{xưng hô vắng}} {{họ tên vắng}} phát biểu với Hội nghị.',
			'Xin trân trọng kính mời {{xưng hô}} {{họ tên}}. Đề nghị Hội nghị nhiệt liệt chào mừng!'
		),
		say.late(
			'Kính thưa quý vị đại biểu!',
			'Theo chương trình, Hội nghị sẽ vinh dự được nghe {{xưng hô}} {{họ tên}}, {{chức danh}}, phát biểu. Hiện {{xưng hô}} {{họ tên}} đang trên đường đến với Hội nghị; trong lúc chờ đón, xin trân trọng kính mời Chủ tọa điều hành chương trình.'
		),
		say.absent(
			'Kính thưa quý vị đại biểu!',
			'Vì bận công tác, {{xưng hô}} {{họ tên}}, {{chức danh}}, không thể đến dự Hội nghị. Hội nghị trân trọng gửi tới {{xưng hô}} {{họ tên}} lời cảm ơn và lời chúc tốt đẹp nhất.',
			'Xin trân trọng kính mời Chủ tọa có đôi lời với Hội nghị.'
		),
		direct.present('Nhạc đón; tặng hoa, nếu Ban Tổ chức có chuẩn bị.'),
		direct.replaced('Nhạc đón; tặng hoa, nếu Ban Tổ chức có chuẩn bị.')
	),
	cue(
		'upper-front-speaking',
		'Đang phát biểu',
		'speaker',
		direct.always('MC rời bục. Không nhắc giờ, không chiếu đồng hồ trong lúc lãnh đạo phát biểu.'),
		direct.present('Người phát biểu tại bục: {{xưng hô}} {{họ tên}}.'),
		direct.replaced(
			'Người phát biểu thay {{xưng hô vắng}} {{họ tên vắng}} là {{xưng hô}} {{họ tên}}; kiểm tra tên trên màn hình.'
		),
		direct.late(
			'Có thể đưa nội dung sau lên trước. Khi {{xưng hô}} {{họ tên}} đã vào hội trường, đọc:'
		),
		say.late(
			'Kính thưa quý vị đại biểu! Hội nghị vui mừng được đón {{xưng hô}} {{họ tên}}, {{chức danh}}, vừa đến với chúng ta. Xin nhiệt liệt chào mừng và trân trọng kính mời {{xưng hô}} {{họ tên}} phát biểu.'
		),
		direct.absent(
			'Có thư hoặc lời nhắn của {{xưng hô}} {{họ tên}} thì Chủ tọa đọc trước lời dưới đây.'
		),
		chair.absent(
			'Kính thưa Hội nghị!',
			'Thay mặt Ban Thường trực {{đơn vị triệu tập}}, tôi trân trọng cảm ơn sự quan tâm, hướng dẫn của {{Mặt trận cấp trên}} trong thời gian qua. Rất mong sẽ tiếp tục nhận được sự đồng hành ấy để công tác Mặt trận {{địa bàn}} ngày càng thiết thực, hiệu quả.'
		)
	),
	cue(
		'upper-front-thanks',
		'Cảm ơn',
		'item',
		chair.present(
			'Thay mặt Hội nghị, tôi trân trọng cảm ơn và xin tiếp thu những ý kiến quý báu của {{xưng hô}} {{họ tên}}.'
		),
		chair.replaced(
			'Thay mặt Hội nghị, tôi trân trọng cảm ơn và xin tiếp thu những ý kiến quý báu của {{xưng hô}} {{họ tên}}; qua {{xưng hô}}, xin gửi tới {{xưng hô vắng}} {{họ tên vắng}} lời chào trân trọng của Hội nghị.'
		),
		chair.late(
			'Thay mặt Hội nghị, tôi trân trọng cảm ơn và xin tiếp thu những ý kiến quý báu của {{xưng hô}} {{họ tên}}.'
		),
		say.absent('Xin trân trọng cảm ơn Chủ tọa. Hội nghị xin tiếp tục chương trình làm việc.')
	)
];
