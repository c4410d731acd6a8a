import { plan07 } from '#lib/plan/plan-07.ts';

/** The ready conference of a fresh installation; every person in it is invented. */
export const quan5 = {
	slug: 'quan-5',
	planId: plan07.id,
	unitId: 'district',
	date: '2022-04-22',
	start: 'morning',
	place: 'Hội trường Ủy ban nhân dân Quận 5, số 203 đường An Dương Vương',
	facts: {
		...plan07.facts,
		'tên báo cáo':
			'Báo cáo sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Mặt trận Tổ quốc Việt Nam Quận 5, nhiệm kỳ 2019 - 2024'
	},
	/** By item, as names: ids are only given when the list is stored. */
	performers: {
		opening: 'Hồ Ngọc Thúy',
		report: 'Lê Minh Bảo',
		discussion: 'Hồ Ngọc Thúy',
		'upper-front-speech': 'Ngô Minh Hùng',
		'committee-speech': 'Phan Ngọc Oanh',
		awards: 'Dương Quốc Vinh',
		closing: 'Hồ Ngọc Thúy'
	},
	decision: {
		number: '15/QĐ-MTTQ-BTT',
		date: '2022-04-20',
		issuer: 'Ban Thường trực Ủy ban MTTQ Việt Nam Quận 5',
		signer: ''
	},
	/** By batch, in order: who presents, and who does when they are not there. */
	presenters: [
		['Ngô Minh Hùng', 'Trần Thị Ngọc Huệ'],
		['Phan Ngọc Oanh', 'Bùi Chí Minh'],
		['Hồ Ngọc Thúy', 'Lê Minh Bảo']
	],
	chairs: ['Hồ Ngọc Thúy', 'Lê Minh Bảo'],
	secretary: 'Phạm Đức Quý'
} as const;
