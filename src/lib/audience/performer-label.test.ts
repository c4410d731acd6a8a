import { expect, test } from 'vitest';
import { aConference } from '#lib/testing/make.ts';
import { performerLabel } from './performer-label.ts';

const ward = aConference({
	convener: 'Ủy ban Mặt trận Tổ quốc Việt Nam Phường 5',
	upperFront: 'Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5',
	committee: 'Đảng ủy Phường 5'
});

test.each([
	['MC', 'MC'],
	[
		'Chủ tịch Ủy ban MTTQ Việt Nam cấp triệu tập',
		'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam Phường 5'
	],
	[
		'Đại diện Ban Thường trực Ủy ban MTTQ Việt Nam cấp trên trực tiếp',
		'Đại diện Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5'
	],
	['Đại diện lãnh đạo cấp ủy cùng cấp', 'Đại diện lãnh đạo Đảng ủy Phường 5'],
	['Lãnh đạo Mặt trận cấp trên', '']
])('“%s” is announced as “%s”', (label, announced) => {
	expect(performerLabel(label, ward)).toBe(announced);
});

test('a name that is not known is left out', () => {
	const unnamed = aConference({ committee: '' });
	expect(performerLabel('Đại diện lãnh đạo cấp ủy cùng cấp', unnamed)).toBe('');
});
