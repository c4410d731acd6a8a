import { cue, direct, say } from './lines.ts';

export const introduction = [
	cue(
		'introduction-reason',
		'Tuyên bố lý do',
		'backdrop',
		say.always(
			'Kính thưa quý vị đại biểu, quý khách!',
			'Kính thưa các vị Ủy viên {{đơn vị triệu tập}}!'
		),
		say.always(
			'Thực hiện {{văn bản căn cứ}} về việc {{trích yếu}}; được sự lãnh đạo của {{cấp ủy}} và sự hướng dẫn của {{Mặt trận cấp trên}}, hôm nay, {{ngày đầy đủ}}, tại {{địa điểm}}, Ban Thường trực {{đơn vị triệu tập}} trọng thể tổ chức {{tên hội nghị}}.',
			'Đây là dịp để chúng ta cùng nhìn lại {{thời đoạn}}: trân trọng những kết quả đã đạt được, nghiêm túc nhận rõ những mặt còn hạn chế, rút ra bài học kinh nghiệm và thống nhất giải pháp để thực hiện thắng lợi Nghị quyết Đại hội.',
			'Trước khi vào nội dung làm việc, thay mặt Ban Tổ chức, tôi xin kính chúc quý vị đại biểu dồi dào sức khỏe, chúc Hội nghị của chúng ta thành công tốt đẹp!'
		),
		direct.always('Dừng cho Hội nghị vỗ tay.')
	),
	cue(
		'introduction-delegates',
		'Giới thiệu đại biểu',
		'item',
		direct.always(
			'Chỉ giới thiệu người đã có mặt; đọc đủ chức danh, không đọc chữ viết tắt. Dừng cho Hội nghị vỗ tay sau mỗi nhóm.'
		),
		say.always(
			'Kính thưa Hội nghị!',
			'Hội nghị hôm nay vinh dự được đón tiếp các vị lãnh đạo, các vị khách quý và đông đảo quý vị đại biểu.',
			'{{#nhóm đại biểu}}',
			'Về phía {{tên nhóm}}, xin trân trọng giới thiệu:',
			'{{#đại biểu}}',
			'– {{xưng hô}} {{họ tên}}, {{chức danh}}{{#đi thay}}, đến dự thay {{xưng hô vắng}} {{họ tên vắng}}{{/đi thay}}',
			'{{/đại biểu}}',
			'{{#cùng dự}}',
			'Cùng dự có {{số vị}} vị đại biểu.',
			'{{/cùng dự}}',
			'Xin nhiệt liệt chào mừng!',
			'{{/nhóm đại biểu}}',
			'Một lần nữa, Ban Tổ chức trân trọng cảm ơn toàn thể quý vị đã dành thời gian đến dự Hội nghị.'
		)
	),
	cue(
		'introduction-attendance',
		'Báo cáo tình hình đại biểu',
		'item',
		say.always(
			'Kính thưa Hội nghị!',
			'Theo số liệu của bộ phận đón tiếp, {{đơn vị triệu tập}} triệu tập {{tổng số}} vị Ủy viên đương nhiệm; đến thời điểm này có mặt {{có mặt}} vị, đạt tỷ lệ {{tỷ lệ}}.',
			'Đề nghị Hội nghị nhiệt liệt chào mừng sự có mặt của các vị Ủy viên!'
		)
	),
	cue(
		'introduction-chair',
		'Giới thiệu Chủ tọa, Thư ký',
		'item',
		say.always(
			'Kính thưa Hội nghị!',
			'Để điều hành Hội nghị, Ban Thường trực {{đơn vị triệu tập}} xin trân trọng giới thiệu Chủ tọa Hội nghị:',
			'{{#chủ tọa}}',
			'– {{xưng hô}} {{họ tên}}, {{chức danh}}',
			'{{/chủ tọa}}',
			'Giúp việc cho Chủ tọa, xin được giới thiệu Thư ký Hội nghị: {{thư ký}}.',
			'Nếu quý vị nhất trí, xin Hội nghị biểu thị bằng một tràng pháo tay.'
		),
		direct.always('Chờ dứt tràng pháo tay.'),
		say.always('Xin trân trọng cảm ơn Hội nghị!')
	),
	cue(
		'introduction-programme',
		'Thông qua chương trình',
		'agenda',
		say.always(
			'Sau đây, tôi xin thông qua chương trình làm việc của Hội nghị, gồm {{số nội dung}} nội dung.',
			'{{#nội dung}}',
			'Nội dung {{thứ tự}}: {{tên}}',
			'{{/nội dung}}',
			'Hội nghị dự kiến bế mạc vào lúc {{giờ kết thúc}}. Nếu quý vị thống nhất với chương trình, xin cho một tràng pháo tay. Xin trân trọng cảm ơn!'
		)
	),
	cue(
		'introduction-handover',
		'Mời Chủ tọa, Thư ký vào vị trí',
		'item',
		say.always(
			'Xin trân trọng kính mời Chủ tọa lên vị trí điều hành Hội nghị; kính mời Thư ký vào vị trí làm việc. Xin trân trọng kính mời!'
		),
		direct.always(
			'Nhạc ngắn; lễ tân hướng dẫn lên bàn Chủ tọa. Chờ các vị an vị rồi mới sang nội dung sau.'
		)
	)
];
