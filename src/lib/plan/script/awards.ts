import { cue, direct, forEach, say } from './lines.ts';

/** Once a batch is called, whom nobody has seen is looked for again at each step. */
const lookAgain = (when: string) =>
	direct.always(
		`{{#chưa thấy}}Chưa đọc tên vì chưa thấy qua cửa; xin nhìn hàng đứng và hỏi cánh gà ${when}, ai đã lên thì báo Thư ký ghi có mặt:`,
		'{{#nếu có mặt}}– {{tên}}{{#của}}, {{chức danh}}{{/của}}{{dấu câu}}',
		'{{/nếu có mặt}}{{/chưa thấy}}'
	);

export const awards = [
	cue(
		'awards-invite',
		'Mời công bố Quyết định khen thưởng',
		'item',
		direct.always(
			'{{#rút tên}}Số đọc dưới đây đã trừ {{số rút}} trường hợp rút khỏi phần trao; Quyết định ghi {{số trong quyết định}}. Nhắc người công bố Quyết định trước khi mời.{{/rút tên}}'
		),
		say.always(
			'Kính thưa quý vị đại biểu! Sau đây là phần tuyên dương, khen thưởng.',
			'Trong {{thời đoạn}}, nhiều tập thể, cá nhân đã bền bỉ góp sức cho công tác Mặt trận, vun đắp khối đại đoàn kết toàn dân tộc. Ghi nhận những đóng góp ấy, {{cơ quan khen}} đã quyết định khen thưởng {{số được khen}}.'
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
			'Lễ tân mời những người được khen của đợt đầu đứng chờ bên cánh gà, đúng thứ tự; khay {{hình thức khen}} xếp cùng thứ tự.'
		)
	),
	...forEach(
		'batch',
		cue(
			'awards-batch',
			'Mời lên nhận',
			'batch',
			direct.always(
				'{{#chưa thấy}}Chưa thấy qua cửa, xin hỏi cánh gà trước khi đọc; ai đã đến, báo Thư ký ghi có mặt để tên hiện trong lời mời:',
				'{{#nếu có mặt}}– {{tên}}{{#của}}, {{chức danh}}{{/của}}{{dấu câu}}',
				'{{/nếu có mặt}}{{/chưa thấy}}'
			),
			say.always(
				'{{#phần trao}}Xin trân trọng kính mời {{người lên nhận}} sau đây lên sân khấu đón nhận {{hình thức trao}}:',
				'{{#người được khen}}– {{tên}}{{#của}}, {{chức danh}}{{/của}}{{#nhận thay}} (do {{người nhận}} nhận thay){{/nhận thay}}{{dấu câu}}',
				'{{/người được khen}}Xin trân trọng kính mời!',
				'{{/phần trao}}{{#nhận sau}}{{tên}} chưa thể lên nhận hôm nay; Ban Tổ chức xin trân trọng chuyển {{hình thức trao}} đến sau Hội nghị.',
				'{{/nhận sau}}'
			),
			direct.always(
				'Đợt {{đợt}}, khay {{khay}}. Chờ đủ người đứng đúng vị trí; ai chưa lên được thì để trống vị trí, không dồn hàng.'
			)
		),
		cue(
			'awards-present',
			'Mời lãnh đạo trao',
			'batch',
			lookAgain('trước khi mời lãnh đạo'),
			say.always(
				'Xin trân trọng kính mời {{#người trao}}{{xưng hô}} {{họ tên}}, {{chức danh}},{{/người trao}} lên trao {{hình thức trao}} và chúc mừng {{các đối tượng}}.'
			),
			direct.always('Khay {{khay}} đưa lên theo thứ tự đứng; nhạc khen thưởng, tặng hoa.')
		),
		cue(
			'awards-photo',
			'Chúc mừng, chụp ảnh',
			'batch',
			lookAgain('trước khi mời chụp ảnh'),
			say.always(
				'Xin nhiệt liệt chúc mừng!',
				'Kính mời {{#người trao}}{{xưng hô}} {{họ tên}}{{/người trao}} cùng {{người lên nhận}} vừa được khen thưởng chụp ảnh lưu niệm.'
			),
			direct.always('Chờ người chụp ảnh ra hiệu đã xong.')
		),
		cue(
			'awards-return',
			'Mời về vị trí',
			'batch',
			lookAgain('trước khi mời về vị trí'),
			say.always(
				'Xin trân trọng cảm ơn {{#người trao}}{{xưng hô}} {{họ tên}}{{/người trao}}. Kính mời quý vị trở về vị trí. Đề nghị Hội nghị một lần nữa nhiệt liệt chúc mừng!'
			),
			direct.always(
				'{{#đợt kế tiếp}}Đợt {{đợt}}, khay {{khay}}, đứng sẵn bên cánh gà.{{/đợt kế tiếp}}'
			)
		)
	)
];
