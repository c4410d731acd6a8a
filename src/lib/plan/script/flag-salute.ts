import { cue, direct, say } from './lines.ts';

export const flagSalute = [
	cue(
		'flag-salute-stand',
		'Mời đứng dậy',
		'backdrop',
		say.always(
			'Kính thưa quý vị đại biểu!',
			'Trước khi vào chương trình làm việc, trân trọng kính mời toàn thể Hội nghị đứng dậy, chỉnh đốn trang phục, hướng về Quốc kỳ, làm lễ chào cờ.'
		),
		direct.always('Chờ cả hội trường đứng nghiêm; bộ phận âm thanh sẵn sàng bản Quốc ca.')
	),
	cue(
		'flag-salute-anthem',
		'Nghi thức chào cờ',
		'backdrop',
		say.always('Nghiêm!', 'Chào cờ – Chào!'),
		direct.always(
			'Cử Quốc ca, Hội nghị cùng hát. MC đứng nghiêm, hướng về Quốc kỳ, không nói vào micro.'
		)
	),
	cue(
		'flag-salute-seated',
		'Mời an tọa',
		'backdrop',
		direct.always('Đợi Quốc ca dứt hẳn mới hô.'),
		say.always('Thôi!', 'Xin trân trọng kính mời quý vị an tọa.')
	)
];
