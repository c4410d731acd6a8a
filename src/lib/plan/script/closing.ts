import { chair, cue, direct, say } from './lines.ts';

export const closing = [
	cue(
		'closing-invite',
		'Mời tổng kết, bế mạc',
		'speaker',
		say.present(
			'Kính thưa quý vị đại biểu!',
			'Hội nghị đã đi đến nội dung cuối cùng của chương trình. Xin trân trọng kính mời {{xưng hô}} {{họ tên}}, {{chức danh}}, phát biểu tổng kết và bế mạc Hội nghị.'
		),
		say.replaced(
			'Kính thưa quý vị đại biểu!',
			'Hội nghị đã đi đến nội dung cuối cùng của chương trình. Thay mặt {{xưng hô vắng}} {{họ tên vắng}}, {{xưng hô}} {{họ tên}}, {{chức danh}}, sẽ phát biểu tổng kết và bế mạc Hội nghị. Xin trân trọng kính mời!'
		),
		say.late(
			'Kính thưa quý vị đại biểu!',
			'Hội nghị đã đi đến nội dung cuối cùng của chương trình. Hiện {{xưng hô}} {{họ tên}} đang trên đường đến với Hội nghị; để bảo đảm thời gian của quý vị, xin trân trọng kính mời Chủ tọa tổng kết và bế mạc Hội nghị.'
		),
		say.absent(
			'Kính thưa quý vị đại biểu!',
			'Hội nghị đã đi đến nội dung cuối cùng của chương trình. Vì {{xưng hô}} {{họ tên}} bận công tác, xin trân trọng kính mời Chủ tọa tổng kết và bế mạc Hội nghị.'
		)
	),
	cue(
		'closing-speaking',
		'Đang tổng kết, bế mạc',
		'speaker',
		direct.always(
			'Lời gợi ý cho người bế mạc; có thể nói theo ý mình, riêng câu tuyên bố bế mạc xin giữ nguyên.'
		),
		chair.always(
			'Kính thưa quý vị đại biểu, quý khách!',
			'Qua thời gian làm việc nghiêm túc và trách nhiệm, Hội nghị đã hoàn thành toàn bộ chương trình đề ra: nghe {{tên báo cáo}}; ghi nhận {{số ý kiến}} ý kiến tham luận, thảo luận, góp ý.',
			'Ngay sau Hội nghị, Ban Thường trực {{đơn vị triệu tập}} sẽ hoàn chỉnh Báo cáo, cụ thể hóa các nhiệm vụ, giải pháp, phân công rõ người, rõ việc để thực hiện thắng lợi Nghị quyết Đại hội.',
			'Thay mặt Chủ tọa, tôi trân trọng cảm ơn sự lãnh đạo của {{cấp ủy}}, sự hướng dẫn của {{Mặt trận cấp trên}} và những đóng góp tâm huyết của quý vị đại biểu.'
		),
		chair.always(
			'Với tinh thần ấy, tôi xin tuyên bố bế mạc {{tên hội nghị}}. Kính chúc quý vị sức khỏe, hạnh phúc, thành công; chúc khối đại đoàn kết toàn dân tộc ngày càng bền chặt!'
		)
	),
	cue(
		'closing-thanks',
		'MC cảm ơn',
		'backdrop',
		say.always(
			'Xin trân trọng cảm ơn Chủ tọa đã điều hành Hội nghị thành công tốt đẹp.',
			'Ban Tổ chức chân thành cảm ơn các vị lãnh đạo, quý vị đại biểu, quý khách đã dành thời gian và tình cảm cho Hội nghị.'
		),
		direct.always('Nhạc kết chương trình; màn hình trở về phông Hội nghị.')
	),
	cue(
		'closing-photo',
		'Mời chụp ảnh lưu niệm',
		'backdrop',
		say.always(
			'Trước khi chia tay, trân trọng kính mời {{nhóm chụp ảnh}} lên sân khấu chụp ảnh lưu niệm cùng Hội nghị.'
		),
		direct.always(
			'Dọn bàn Chủ tọa và bục khỏi khung hình; lễ tân mời các vị cao tuổi lên trước, có người dìu qua bậc.'
		)
	)
];
