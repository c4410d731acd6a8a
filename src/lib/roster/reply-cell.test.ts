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
	['Dự hội nghị', 'coming'],
	['Sẽ tham dự Hội nghị', 'coming'],
	['Se tham du hoi nghi', 'coming'],
	['Trưởng ban dự', 'coming'],
	['Ban công tác Mặt trận: có mặt', 'coming'],
	['Ban cong tac Mat tran du', 'coming'],
	['Vâng, tôi sẽ đến dự', 'coming'],
	['Muốn dự', 'coming'],
	['Đoàn viên trẻ, có', 'coming'],
	['ban hop', 'absent'],
	['xin nghi', 'absent'],
	['vang', 'absent'],
	['KHÔNG DỰ', 'absent'],
	['den muon', 'late'],
	['Not coming', 'absent'],
	['gọi lại chiều thứ Sáu', null]
])('%s: %s', (cell, reply) => {
	expect(readReply(cell)).toBe(reply);
});
