import { cue, direct, say } from './lines.ts';

export const awards = [
	cue(
		'awards-invite',
		'Mời công bố Quyết định khen thưởng',
		'item',
		say.always(
			'Kính thưa quý vị đại biểu! Sau đây là phần tuyên dương, khen thưởng.',
			'Trong {{thời đoạn}}, nhiều tập thể, cá nhân đã bền bỉ góp sức cho công tác Mặt trận, vun đắp khối đại đoàn kết toàn dân tộc. Ghi nhận những đóng góp ấy, {{cơ quan khen}} đã quyết định khen thưởng {{số tập thể}} tập thể và {{số cá nhân}} cá nhân.'
		),
		say.present(
			'Xin trân trọng kính mời {{xưng hô}} {{họ tên}}, {{chức danh}}, công bố Quyết định khen thưởng.'
		),
		say.replaced(
			'Thay mặt {{xưng hô vắng}} {{họ tên vắng}}, {{xưng hô}} {{họ tên}}, {{chức danh}}, sẽ công bố Quyết định khen thưởng. Xin trân trọng kính mời!'
		),
		say.late(
			'Trong lúc {{xưng hô}} {{họ tên}} đang trên đường đến với Hội nghị, được sự đồng ý của Chủ tọa, tôi xin trích công bố Quyết định số {{số quyết định}}.'
		),
		say.absent(
			'Vì {{xưng hô}} {{họ tên}} bận công tác, được sự đồng ý của Chủ tọa, tôi xin trích công bố Quyết định số {{số quyết định}}.'
		)
	),
	cue(
		'awards-decision',
		'Đang công bố Quyết định',
		'item',
		direct.always('Công bố Quyết định số {{số quyết định}}. Đọc tên đúng như trong Quyết định.'),
		direct.always(
			'Lễ tân mời những người được khen đứng chờ bên cánh gà, đúng thứ tự; khay {{hình thức khen}} xếp cùng thứ tự.'
		)
	),
	cue(
		'awards-batch',
		'Mời lên nhận khen thưởng',
		'item',
		say.always(
			'Xin trân trọng kính mời các tập thể, cá nhân có tên sau đây lên sân khấu đón nhận {{hình thức khen}}.'
		),
		direct.always(
			'Đọc tên từng đợt từ năm đến tám người, theo thứ tự trong Quyết định: tập thể trước, cá nhân sau. Ai chưa lên được thì để trống vị trí, không dồn hàng, và đọc:'
		),
		say.always(
			'Đối với tập thể, cá nhân chưa thể lên nhận hôm nay, Ban Tổ chức xin trân trọng chuyển {{hình thức khen}} đến quý vị sau Hội nghị.'
		)
	),
	cue(
		'awards-present',
		'Mời lãnh đạo lên trao',
		'item',
		say.always(
			'Xin trân trọng kính mời các vị lãnh đạo lên sân khấu trao {{hình thức khen}} và chúc mừng các tập thể, cá nhân.'
		),
		direct.always(
			'Đọc đích danh người trao của đợt này theo phiếu xếp khay; nhạc khen thưởng, tặng hoa.'
		)
	),
	cue(
		'awards-photo',
		'Chúc mừng, chụp ảnh',
		'item',
		say.always(
			'Xin nhiệt liệt chúc mừng!',
			'Kính mời các vị lãnh đạo cùng các tập thể, cá nhân vừa được khen thưởng chụp ảnh lưu niệm.'
		),
		direct.always('Chờ người chụp ảnh ra hiệu đã xong.')
	),
	cue(
		'awards-return',
		'Mời về vị trí',
		'item',
		say.always(
			'Xin trân trọng cảm ơn các vị lãnh đạo. Kính mời quý vị trở về vị trí. Đề nghị Hội nghị một lần nữa nhiệt liệt chúc mừng!'
		),
		direct.always(
			'Còn đợt sau: trở lại bước “Mời lên nhận khen thưởng”. Hết các đợt mới sang nội dung kế tiếp.'
		)
	)
];
