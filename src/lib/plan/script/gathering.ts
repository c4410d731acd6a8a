import { cue, direct, say } from './lines.ts';

export const gathering = [
	cue(
		'gathering-welcome',
		'Lời chào đón đại biểu',
		'backdrop',
		direct.always(
			'Màn hình giữ phông Hội nghị; nhạc nền nhẹ. Đọc lại sau mỗi mười phút, lúc có nhiều đại biểu vừa đến.'
		),
		say.always(
			'Kính chào quý vị đại biểu đến với {{tên hội nghị}}!',
			'Kính mời quý vị đến bàn điểm danh để xác nhận có mặt và nhận tài liệu, sau đó vào hội trường theo chỗ ngồi đã được bố trí. Khi cần hỗ trợ, xin quý vị cho thành viên Ban Tổ chức gần nhất được biết.'
		),
		direct.always('Lãnh đạo cấp trên đến: lễ tân báo ngay cho MC và mời Chủ tọa ra đón.')
	),
	cue(
		'gathering-call',
		'Mời vào hội trường (trước giờ khai mạc 15 phút)',
		'backdrop',
		say.always(
			'Kính thưa quý vị đại biểu!',
			'Còn khoảng mười lăm phút nữa, vào lúc {{giờ khai mạc}}, Hội nghị sẽ bắt đầu. Quý vị chưa điểm danh hoặc chưa nhận tài liệu, xin vui lòng đến bàn điểm danh; quý vị đã nhận đủ tài liệu, trân trọng kính mời vào hội trường. Xin chân thành cảm ơn!'
		),
		direct.always(
			'Lễ tân báo MC những vị sẽ phát biểu mà chưa đến; Văn phòng ghi nhận đến muộn hoặc người đi thay.'
		)
	)
];
