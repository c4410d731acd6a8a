import { cue, direct, say } from './lines.ts';

export const farewell = [
	cue(
		'farewell-photo',
		'Chụp ảnh lưu niệm',
		'backdrop',
		direct.always(
			'Hàng giữa: lãnh đạo cấp trên, lãnh đạo cấp ủy, Chủ tọa; hai bên và hàng sau: các vị Ủy viên, đại biểu. Không để ai che phông.'
		),
		say.always(
			'Kính mời quý vị đứng theo hướng dẫn của Ban Tổ chức và nhìn về phía máy ảnh. Xin trân trọng cảm ơn!'
		)
	),
	cue(
		'farewell-goodbye',
		'Lời chào tạm biệt',
		'backdrop',
		say.always(
			'Kính thưa quý vị đại biểu!',
			'Trước khi ra về, xin quý vị kiểm tra lại tài liệu, vật dụng cá nhân. Kính chúc quý vị sức khỏe, hạnh phúc. Xin trân trọng kính chào!'
		),
		direct.always(
			'Thu bảng tên, tài liệu thừa; kiểm tra đồ để quên; giao hồ sơ Hội nghị cho Thư ký.'
		)
	)
];
