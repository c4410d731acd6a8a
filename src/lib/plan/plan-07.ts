import type { BackdropLine, Category, Document } from '#lib/conference/conference.ts';
import { plan07Items } from './plan-07-items.ts';
import type { Plan, Unit, Window } from './plan.ts';
import { emergencies } from './script/emergencies.ts';

const DISTRICT_FRONT = 'Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5';
const WARD_COUNT = 14;
const EXEMPT_WARD = 12;
const EXEMPTION =
	'Riêng Ủy ban MTTQ Việt Nam Phường 12 không thực hiện tổ chức Hội nghị sơ kết giữa nhiệm kỳ';

const district: Unit = {
	id: 'district',
	level: 'district',
	area: 'Quận 5',
	convener: DISTRICT_FRONT,
	upperFront: 'Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố Hồ Chí Minh',
	committee: 'Quận ủy Quận 5',
	exemption: null
};

function ward(number: number): Unit {
	return {
		id: `ward-${number}`,
		level: 'ward',
		area: `Phường ${number}`,
		convener: `Ủy ban Mặt trận Tổ quốc Việt Nam Phường ${number}`,
		upperFront: DISTRICT_FRONT,
		committee: `Đảng ủy Phường ${number}`,
		exemption: number === EXEMPT_WARD ? EXEMPTION : null
	};
}

/** Section II.1. */
const windows: readonly Window[] = [
	{
		level: 'ward',
		from: '2022-03-01',
		to: '2022-03-31',
		source: `Cấp Phường: Từ ngày 01/3/2022 đến 31/3/2022 (${EXEMPTION}).`
	},
	{
		level: 'district',
		from: '2022-04-01',
		to: '2022-05-31',
		source: 'Cấp Quận: Từ ngày 01/4/2022 đến 31/5/2022.'
	}
];

/** Section II.2.b; the members are the hosts and many, so the MC greets them as one body. */
const invited: readonly Category[] = [
	{
		id: 'members',
		title: 'Ủy viên Ủy ban MTTQ Việt Nam đương nhiệm cấp triệu tập Hội nghị',
		spoken: 'các vị Ủy viên Ủy ban Mặt trận Tổ quốc Việt Nam đương nhiệm',
		introduced: false,
		votes: true
	},
	{
		id: 'upper-front',
		title: 'Mời đại diện lãnh đạo Mặt trận Tổ quốc cấp trên',
		spoken: 'lãnh đạo Mặt trận Tổ quốc cấp trên',
		introduced: true,
		votes: false
	},
	{
		id: 'party-committee',
		title: 'Đại diện lãnh đạo cấp ủy cùng cấp',
		spoken: 'lãnh đạo cấp ủy địa phương',
		introduced: true,
		votes: false
	},
	{
		id: 'former-members',
		title:
			'Một số vị nguyên Ủy viên Ủy ban MTTQ Việt Nam nhiệm kỳ 2019 - 2024 của cấp triệu tập Hội nghị',
		spoken: 'các vị nguyên Ủy viên Ủy ban Mặt trận Tổ quốc Việt Nam nhiệm kỳ 2019 - 2024',
		introduced: true,
		votes: false
	}
];

/** Ours, not the plan's: it has no place for the People's Committee, which is invited all the same. */
const alsoInvited: readonly Category[] = [
	{
		id: 'other-guests',
		title: 'Khách mời khác',
		spoken: 'các vị khách mời',
		introduced: true,
		votes: false
	},
	{
		id: 'service',
		title: 'Phục vụ, báo chí',
		spoken: 'các cơ quan báo chí và bộ phận phục vụ',
		introduced: false,
		votes: false
	}
];

const REPORT =
	'Báo cáo sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Mặt trận Tổ quốc Việt Nam các cấp, nhiệm kỳ 2019 - 2024';

/** Section II.3. */
const documents: readonly Document[] = [
	{ id: 'report', title: REPORT, ready: false, forItem: null },
	{ id: 'papers', title: 'Báo cáo tham luận', ready: false, forItem: null },
	{ id: 'figures', title: 'Phụ lục số liệu', ready: false, forItem: null },
	{ id: 'awards-list', title: 'Danh sách khen thưởng (nếu có)', ready: false, forItem: 'awards' }
];

/** Section II.4. */
const backdrop: readonly BackdropLine[] = [
	{ text: 'HỘI NGHỊ SƠ KẾT GIỮA NHIỆM KỲ', bold: false, gapBefore: false },
	{
		text: 'THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI MẶT TRẬN TỔ QUỐC VIỆT NAM',
		bold: true,
		gapBefore: true
	},
	{ text: 'NHIỆM KỲ 2019 - 2024', bold: true, gapBefore: false },
	{ text: '{{địa danh}}, {{ngày}}', bold: false, gapBefore: true }
];

/** The empty ones cannot be known from a plan; the script stays unresolved until the office fills them. */
const facts: Plan['facts'] = {
	'văn bản căn cứ':
		'Kế hoạch số 07/KH-MTTQ-BTT ngày 10 tháng 02 năm 2022 của Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5',
	'trích yếu':
		'sơ kết 03 năm thực hiện Nghị quyết Đại hội Đại biểu Mặt trận Tổ quốc các cấp nhiệm kỳ 2019 - 2024',
	'thời đoạn': 'nửa đầu nhiệm kỳ 2019 - 2024',
	'tên báo cáo': REPORT,
	'nhóm chụp ảnh': 'các vị lãnh đạo cùng toàn thể quý vị đại biểu'
};

/** Kế hoạch 07/KH-MTTQ-BTT: the mid-term review conferences of Quận 5 and its wards. */
export const plan07: Plan = {
	id: 'plan-07',
	citation: 'Kế hoạch số 07/KH-MTTQ-BTT ngày 10 tháng 02 năm 2022',
	issuer: 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5',
	zone: 'Asia/Ho_Chi_Minh',
	conferenceName:
		'Hội nghị sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Mặt trận Tổ quốc Việt Nam {{địa bàn}}, nhiệm kỳ 2019 - 2024',
	units: [district, ...Array.from({ length: WARD_COUNT }, (_, index) => ward(index + 1))],
	windows,
	starts: [
		{ id: 'morning', time: '08:00' },
		{ id: 'afternoon', time: '14:00' }
	],
	categories: [...invited, ...alsoInvited],
	documents,
	backdrop,
	facts,
	items: plan07Items,
	emergencies
};
