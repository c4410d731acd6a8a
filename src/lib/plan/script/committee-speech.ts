import { chair, cue, direct, say } from './lines.ts';

export const committeeSpeech = [
	cue(
		'committee-invite',
		'Mời cấp ủy phát biểu chỉ đạo',
		'speaker',
		say.present(
			'Kính thưa quý vị đại biểu!',
			'Xin trân trọng kính mời {{xưng hô}} {{họ tên}}, {{chức danh}}, thay mặt lãnh đạo {{cấp ủy}} phát biểu chỉ đạo Hội nghị. Đề nghị Hội nghị nhiệt liệt chào mừng!'
		),
		say.replaced(
			'Kính thưa quý vị đại biểu!',
			'Thay mặt {{xưng hô vắng}} {{họ tên vắng}} và lãnh đạo {{cấp ủy}}, {{xưng hô}} {{họ tên}}, {{chức danh}}, sẽ phát biểu chỉ đạo Hội nghị.',
			'Xin trân trọng kính mời {{xưng hô}} {{họ tên}}. Đề nghị Hội nghị nhiệt liệt chào mừng!'
		),
		say.late(
			'Kính thưa quý vị đại biểu!',
			'Theo chương trình, Hội nghị sẽ được nghe {{xưng hô}} {{họ tên}}, {{chức danh}}, phát biểu chỉ đạo. Hiện {{xưng hô}} {{họ tên}} đang trên đường đến với Hội nghị; trong lúc chờ đón, xin trân trọng kính mời Chủ tọa điều hành chương trình.'
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
		'committee-speaking',
		'Đang phát biểu chỉ đạo',
		'speaker',
		direct.always(
			'MC rời bục; Thư ký ghi đầy đủ ý kiến chỉ đạo. Không nhắc giờ, không chiếu đồng hồ trong lúc lãnh đạo phát biểu.'
		),
		direct.present('Người phát biểu tại bục: {{xưng hô}} {{họ tên}}.'),
		direct.replaced(
			'Người phát biểu thay {{xưng hô vắng}} {{họ tên vắng}} là {{xưng hô}} {{họ tên}}; kiểm tra tên trên màn hình.'
		),
		direct.late(
			'Có thể đưa nội dung sau lên trước. Khi {{xưng hô}} {{họ tên}} đã vào hội trường, đọc:'
		),
		say.late(
			'Kính thưa quý vị đại biểu! Hội nghị vui mừng được đón {{xưng hô}} {{họ tên}}, {{chức danh}}, vừa đến với chúng ta. Xin nhiệt liệt chào mừng và trân trọng kính mời {{xưng hô}} {{họ tên}} phát biểu chỉ đạo.'
		),
		direct.absent(
			'Có ý kiến chỉ đạo bằng văn bản của {{xưng hô}} {{họ tên}} thì Chủ tọa đọc trước lời dưới đây.'
		),
		chair.absent(
			'Kính thưa Hội nghị!',
			'Thay mặt Ban Thường trực {{đơn vị triệu tập}}, tôi trân trọng cảm ơn sự lãnh đạo sâu sát của {{cấp ủy}} đối với công tác Mặt trận. Kết quả Hội nghị sẽ được báo cáo đầy đủ với {{cấp ủy}} để xin ý kiến chỉ đạo và tổ chức thực hiện.'
		)
	),
	cue(
		'committee-response',
		'Chủ tọa tiếp thu',
		'item',
		chair.present(
			'Thay mặt Ban Thường trực {{đơn vị triệu tập}}, tôi trân trọng cảm ơn và xin nghiêm túc tiếp thu ý kiến chỉ đạo của {{xưng hô}} {{họ tên}}. Những ý kiến ấy sẽ được đưa vào chương trình công tác và triển khai ngay trong thời gian tới.'
		),
		chair.replaced(
			'Thay mặt Ban Thường trực {{đơn vị triệu tập}}, tôi trân trọng cảm ơn và xin nghiêm túc tiếp thu ý kiến chỉ đạo của lãnh đạo {{cấp ủy}} do {{xưng hô}} {{họ tên}} truyền đạt; qua {{xưng hô}}, xin gửi tới {{xưng hô vắng}} {{họ tên vắng}} lời chào trân trọng của Hội nghị.'
		),
		chair.late(
			'Thay mặt Ban Thường trực {{đơn vị triệu tập}}, tôi trân trọng cảm ơn và xin nghiêm túc tiếp thu ý kiến chỉ đạo của {{xưng hô}} {{họ tên}}. Những ý kiến ấy sẽ được đưa vào chương trình công tác và triển khai ngay trong thời gian tới.'
		),
		say.absent('Xin trân trọng cảm ơn Chủ tọa. Hội nghị xin tiếp tục chương trình làm việc.')
	)
];
