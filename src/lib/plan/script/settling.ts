import { cue, direct, say } from './lines.ts';

export const settling = [
	cue(
		'settling-arts',
		'Văn nghệ chào mừng',
		'backdrop',
		direct.always('Không có văn nghệ, phim tư liệu thì bỏ qua bước này.'),
		say.always(
			'Kính thưa quý vị đại biểu!',
			'Để không khí trước giờ khai mạc thêm phần ấm áp, chân tình, Ban Tổ chức trân trọng kính mời quý vị thưởng thức chương trình văn nghệ chào mừng Hội nghị.'
		)
	),
	cue(
		'settling-call',
		'Mời ổn định chỗ ngồi (trước giờ khai mạc 5 phút)',
		'backdrop',
		say.always(
			'Kính thưa quý vị đại biểu!',
			'Giờ khai mạc đã gần kề. Trân trọng kính mời quý vị an vị theo sơ đồ chỗ ngồi; xin chuyển điện thoại sang chế độ im lặng để Hội nghị được trang nghiêm.',
			'Hội nghị có ghi hình, ghi âm phục vụ công tác tuyên truyền và lập biên bản. Lối thoát hiểm của hội trường có biển chỉ dẫn tại các cửa ra vào. Xin chân thành cảm ơn quý vị!'
		),
		direct.always('Nhạc nền nhỏ dần rồi tắt; đóng bớt cửa, dẫn đại biểu đến sau vào theo lối bên.')
	),
	cue(
		'settling-ready',
		'Xin phép bắt đầu',
		'backdrop',
		direct.always(
			'Chờ người chủ trì ra hiệu đủ điều kiện bắt đầu; kiểm tra micro bục và micro bàn Chủ tọa.'
		),
		say.always(
			'Kính thưa quý vị đại biểu!',
			'Công tác chuẩn bị đã hoàn tất. Được sự đồng ý của các vị chủ trì, Ban Tổ chức xin bắt đầu chương trình Hội nghị.'
		)
	)
];
