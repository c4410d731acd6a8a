import { expect, test } from 'vitest';
import { MINUTE } from '#lib/time/instant.ts';
import { START } from '#lib/testing/make.ts';
import { before } from './before.ts';

const view = { date: '2022-04-22', start: START, zone: 'Asia/Ho_Chi_Minh' };

test.each([
	['the evening before', -10 * 60, 'Thứ Sáu, ngày 22/4/2022', 'Khai mạc lúc 08:00'],
	['in the morning', -20, 'Sắp bắt đầu', 'Khai mạc lúc 08:00'],
	[
		'when it is late',
		15,
		'Chuẩn bị bắt đầu',
		'Hội nghị sẽ sớm bắt đầu. Kính mời quý đại biểu ổn định chỗ ngồi.'
	],
	['years later', 3 * 365 * 24 * 60, 'Thứ Sáu, ngày 22/4/2022', 'Khai mạc lúc 08:00']
])('%s', (_, minutes, heading, sentence) => {
	expect(before(view, START + minutes * MINUTE)).toMatchObject({ heading, sentence });
});
