import type { Emergency } from '#lib/conference/conference.ts';

/** Sentences for the unforeseen; none names a person, since any of them may be needed at any time. */
export const emergencies: readonly Emergency[] = [
	{
		id: 'power',
		title: 'Mất điện, mất âm thanh',
		text: 'Kính thưa quý vị đại biểu! Hệ thống điện, âm thanh gặp trục trặc nhỏ và đang được khắc phục. Kính mong quý vị thông cảm, an vị tại chỗ trong ít phút. Xin chân thành cảm ơn!'
	},
	{
		id: 'projector',
		title: 'Máy chiếu trục trặc',
		text: 'Kính thưa quý vị! Màn hình tạm thời gặp trục trặc kỹ thuật; nội dung đã có trong tập tài liệu của quý vị. Hội nghị xin được tiếp tục, kính mong quý vị thông cảm.'
	},
	{
		id: 'reorder',
		title: 'Đảo thứ tự nội dung',
		text: 'Kính thưa Hội nghị! Để phù hợp với tình hình thực tế, Chủ tọa xin phép điều chỉnh thứ tự một số nội dung của chương trình. Kính mong quý vị đại biểu thông cảm và thống nhất.'
	},
	{
		id: 'early-leave',
		title: 'Lãnh đạo phải về sớm',
		text: 'Kính thưa Hội nghị! Do yêu cầu công tác, Chủ tọa xin phép điều chỉnh chương trình: phần phát biểu của lãnh đạo được tiến hành ngay sau đây, sớm hơn dự kiến; các nội dung còn lại tiếp tục theo trình tự. Kính mong quý vị đại biểu thông cảm và thống nhất. Xin trân trọng cảm ơn!'
	},
	{
		id: 'overrun',
		title: 'Kéo dài thời gian',
		text: 'Kính thưa quý vị đại biểu! Các ý kiến đều rất tâm huyết, song thời gian có hạn. Để Hội nghị bế mạc vào khoảng {{giờ kết thúc}}, Chủ tọa xin phép dừng phần thảo luận; những ý kiến chưa trình bày, kính mong quý vị gửi bằng văn bản cho Thư ký. Xin trân trọng cảm ơn!'
	},
	{
		id: 'short-break',
		title: 'Giải lao ngoài chương trình',
		text: 'Kính thưa quý vị đại biểu! Chủ tọa xin phép cho Hội nghị giải lao ít phút. Kính mời quý vị nghỉ ngơi và trở lại hội trường khi có lời mời của Ban Tổ chức. Xin trân trọng cảm ơn!'
	},
	{
		id: 'speaker-missing',
		title: 'Người phát biểu chưa có mặt',
		text: 'Kính thưa Hội nghị! Trong khi chờ đại biểu phát biểu đến với Hội nghị, Chủ tọa xin phép chuyển sang nội dung kế tiếp và sẽ trở lại nội dung này sau. Kính mong quý vị thông cảm.'
	},
	{
		id: 'medical',
		title: 'Cấp cứu y tế',
		text: 'Kính thưa quý vị! Một đại biểu cần được hỗ trợ y tế. Xin mời cán bộ y tế đến ngay; kính mong quý vị bình tĩnh, ngồi tại chỗ và giữ lối đi thông thoáng. Xin cảm ơn quý vị!'
	},
	{
		id: 'evacuation',
		title: 'Sơ tán',
		text: 'Kính thưa quý vị! Vì an toàn, kính mời tất cả quý vị rời hội trường ngay bây giờ. Xin bình tĩnh, đi theo lối thoát hiểm gần nhất và người hướng dẫn; không chen lấn, không dùng thang máy, không quay lại lấy đồ. Xin giúp đỡ các vị cao tuổi đi cùng.'
	},
	{
		id: 'quiet',
		title: 'Mời ổn định',
		text: 'Kính thưa quý vị đại biểu! Để Hội nghị diễn ra trang nghiêm, kính mong quý vị an vị, giữ trật tự và chuyển điện thoại sang chế độ im lặng. Xin trân trọng cảm ơn!'
	}
];
