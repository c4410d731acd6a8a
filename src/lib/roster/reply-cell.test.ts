import { expect, test } from 'vitest';
import { readReply } from './reply-cell.ts';

test.each([
	['Dự', 'coming'],
	['Tham dự', 'coming'],
	['Có', 'coming'],
	['x', 'coming'],
	['Sẽ tham gia', 'coming'],
	['Không dự', 'absent'],
	['Vắng (đi công tác)', 'absent'],
	['Bận', 'absent'],
	['Cử người đi thay', 'absent'],
	['Dự, đến muộn 15 phút', 'late'],
	['Đến trễ', 'late'],
	['Chưa trả lời', 'waiting'],
	['chưa xác nhận', 'waiting'],
	['Đã xác nhận', 'coming'],
	['Not coming', 'absent'],
	['gọi lại chiều thứ Sáu', null]
])('%s: %s', (cell, reply) => {
	expect(readReply(cell)).toBe(reply);
});
