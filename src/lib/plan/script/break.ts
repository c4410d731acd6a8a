import { cue, direct, say } from './lines.ts';

/** Named so because `break` is a reserved word. */
export const breakTime = [
	cue(
		'break-announce',
		'Mời giải lao',
		'break',
		say.always(
			'Kính thưa quý vị đại biểu!',
			'Hội nghị xin được giải lao ít phút. Trân trọng kính mời quý vị nghỉ ngơi, dùng trà; giờ làm việc trở lại được ghi trên màn hình.'
		),
		direct.always('Nhạc nền nhẹ; mở các cửa ra vào; lễ tân hỗ trợ các vị cao tuổi.')
	),
	cue(
		'break-recall',
		'Mời trở lại hội trường',
		'break',
		direct.always('Đọc trước giờ làm việc lại hai phút; giảm dần nhạc.'),
		say.always(
			'Kính thưa quý vị đại biểu!',
			'Giờ giải lao sắp kết thúc. Trân trọng kính mời quý vị trở lại hội trường, an vị để Hội nghị tiếp tục chương trình.'
		)
	),
	cue(
		'break-resume',
		'Tiếp tục chương trình',
		'agenda',
		direct.always('Chờ Chủ tọa trở lại vị trí.'),
		say.always(
			'Xin chào mừng quý vị đại biểu trở lại hội trường. Được sự đồng ý của Chủ tọa, Hội nghị xin tiếp tục chương trình làm việc.'
		)
	)
];
