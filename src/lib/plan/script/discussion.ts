import { chair, cue, direct, forEach, say } from './lines.ts';

/** Before the one who comes after is asked to get ready: the doors may not have seen them. */
const lookForNext = direct.always(
	'{{#kế tiếp chưa qua cửa}}Chưa thấy {{xưng hô}} {{họ tên}} qua cửa, xin hỏi lễ tân trước khi mời chuẩn bị.{{/kế tiếp chưa qua cửa}}'
);

export const discussion = [
	cue(
		'discussion-invite',
		'Mời điều hành thảo luận',
		'item',
		say.always(
			'Kính thưa Hội nghị!',
			'Sau đây là phần tham luận, thảo luận, góp ý của các đại biểu, nhằm làm sâu sắc thêm những kết quả, kinh nghiệm và hoàn thiện Báo cáo.'
		),
		say.present(
			'Xin trân trọng kính mời {{xưng hô}} {{họ tên}}, {{chức danh}}, điều hành nội dung này.'
		),
		say.replaced(
			'Thay mặt {{xưng hô vắng}} {{họ tên vắng}}, {{xưng hô}} {{họ tên}}, {{chức danh}}, sẽ điều hành nội dung này. Xin trân trọng kính mời!'
		),
		say.late(
			'Hiện {{xưng hô}} {{họ tên}} đang trên đường đến với Hội nghị; trước mắt, xin trân trọng kính mời Chủ tọa điều hành nội dung này.'
		),
		say.absent(
			'Vì {{xưng hô}} {{họ tên}} bận công tác, xin trân trọng kính mời Chủ tọa điều hành nội dung này.'
		),
		direct.always('Chuyển micro sang bàn Chủ tọa; Thư ký đưa Chủ tọa danh sách đăng ký tham luận.')
	),
	cue(
		'discussion-rules',
		'Nêu yêu cầu thảo luận',
		'item',
		chair.always(
			'Kính thưa quý vị đại biểu!',
			'{{#tham luận}}Ban Tổ chức đã nhận được {{số tham luận}} tham luận đăng ký trình bày. {{/tham luận}}Để nhiều đại biểu cùng được phát biểu, xin mỗi tham luận trình bày trong {{phút mỗi tham luận}} phút, đi thẳng vào cách làm hay, khó khăn, vướng mắc và kiến nghị cụ thể; bài viết đầy đủ được lưu vào hồ sơ Hội nghị.',
			'Quý vị muốn phát biểu thêm, xin đăng ký với Thư ký Hội nghị.'
		)
	),
	...forEach(
		'paper',
		cue(
			'discussion-papers',
			'Mời trình bày tham luận',
			'speaker',
			direct.always(
				'{{#chưa qua cửa}}Chưa thấy {{xưng hô}} {{họ tên}} qua cửa, xin hỏi lễ tân trước khi mời.{{/chưa qua cửa}}'
			),
			lookForNext,
			chair.always(
				'Xin trân trọng kính mời {{xưng hô}} {{họ tên}}, {{chức danh}}, lên trình bày tham luận “{{tên tham luận}}”.{{#kế tiếp}} Xin mời {{xưng hô}} {{họ tên}}, {{chức danh}}, chuẩn bị.{{/kế tiếp}}'
			),
			direct.always(
				'{{số phút}} phút. Còn một phút, màn hình trước người trình bày tự báo; nhắc thêm thì gửi lời nhắn riêng cho người ấy. Sau tham luận, Chủ tọa đọc:'
			),
			chair.always('Xin trân trọng cảm ơn {{xưng hô}} {{họ tên}}.')
		)
	),
	cue(
		'discussion-floor',
		'Thảo luận, góp ý',
		'item',
		chair.always(
			'Kính thưa Hội nghị!',
			'Tiếp theo phần tham luận, kính mời quý vị đại biểu thảo luận, góp ý cho Báo cáo.'
		),
		direct.always(
			'Đưa micro đến tận chỗ ngồi; Thư ký ghi họ tên, đơn vị và tóm tắt ý kiến. Chưa có ý kiến thì Chủ tọa gợi mở:'
		),
		chair.always(
			'Chủ tọa xin gợi mở mấy vấn đề để Hội nghị trao đổi: kết quả thực hiện các công trình, chỉ tiêu của Đại hội; nguyên nhân của những mặt còn hạn chế; những nhiệm vụ, giải pháp trọng tâm trong thời gian tới.'
		)
	),
	...forEach(
		'floor',
		cue(
			'discussion-speaker',
			'Mời phát biểu',
			'speaker',
			lookForNext,
			chair.always(
				'Xin mời {{xưng hô}} {{họ tên}}, {{chức danh}}, phát biểu.{{#kế tiếp}} Xin mời {{xưng hô}} {{họ tên}} chuẩn bị.{{/kế tiếp}}'
			),
			direct.always(
				'{{số phút}} phút{{#nội dung phát biểu}}; nội dung đăng ký: {{chủ đề}}{{/nội dung phát biểu}}. Thư ký ghi ý kiến vào phần của người phát biểu. Sau đó Chủ tọa đọc:'
			),
			chair.always('Xin cảm ơn ý kiến của {{xưng hô}} {{họ tên}}.')
		)
	),
	cue(
		'discussion-summary',
		'Tiếp thu ý kiến',
		'item',
		chair.always(
			'Kính thưa quý vị đại biểu!',
			'Hội nghị đã ghi nhận {{số ý kiến}} ý kiến tham luận, thảo luận, góp ý. Thay mặt Chủ tọa, tôi trân trọng cảm ơn và xin tiếp thu; những nội dung cần làm rõ sẽ được nghiên cứu, bổ sung khi hoàn chỉnh Báo cáo.',
			'Quý vị có ý kiến chưa kịp trình bày, xin gửi bằng văn bản cho Thư ký Hội nghị.'
		),
		direct.always('Thư ký báo lại số ý kiến cho Chủ tọa trước khi đọc.')
	),
	cue(
		'discussion-thanks',
		'Cảm ơn Chủ tọa và đại biểu',
		'item',
		say.always(
			'Xin trân trọng cảm ơn Chủ tọa đã điều hành và cảm ơn những ý kiến tâm huyết, trách nhiệm của quý vị đại biểu.'
		),
		direct.always('Chuyển micro về bục MC.')
	)
];
