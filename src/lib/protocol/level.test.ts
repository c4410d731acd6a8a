import { describe, expect, test } from 'vitest';
import { levelReader } from './level.ts';
import { plainly } from './mention.ts';
import { DEFAULT_TABLE } from './protocol.ts';

const { levels } = DEFAULT_TABLE;

/** What the level of a title goes by, at a conference of a place. */
function levelOf(title: string, area = 'Quận 5'): string | undefined {
	const { level } = levelReader(levels, area)(plainly(title));
	return levels[level ?? -1]?.[0];
}

describe('the level of a title', () => {
	test.each([
		['Ủy viên Ban Bí thư Trung ương Đảng', 'Trung ương'],
		['Phó Chủ tịch Ủy ban MTTQ Việt Nam Thành phố Hồ Chí Minh', 'Thành phố'],
		['Phó Chủ tịch UBND TP.HCM', 'Thành phố'],
		['Phó Giám đốc Sở Nội vụ TP. Hồ Chí Minh', 'Thành phố'],
		['Phó Bí thư Thành uỷ', 'Thành phố'],
		['Ủy viên Ban Thường vụ Tỉnh ủy', 'Thành phố'],
		['Chủ tịch Hội Liên hiệp Phụ nữ tỉnh Thái Nguyên', 'Thành phố'],
		['Bí thư Quận ủy', 'Quận'],
		['QUV', 'Quận'],
		['Bí thư Huyện ủy Củ Chi', 'Quận'],
		['Chủ tịch UBND Thị xã Tân Uyên', 'Quận'],
		['Chủ tịch Liên đoàn Lao động Q.5', 'Quận'],
		['Chủ tịch UBND Thành phố Thủ Đức', 'Quận'],
		['Bí thư Thành ủy Thủ Đức', 'Quận'],
		['Bí thư Đảng ủy Phường 6', 'Phường'],
		['Chủ tịch UBND P6', 'Phường'],
		['Chủ tịch UBND p. 6', 'Phường'],
		['Chủ tịch UBND xã Bình Hưng', 'Phường'],
		['Chủ tịch UBND Thị trấn Cần Giờ', 'Phường'],
		['Bí thư Đảng ủy Đặc khu Côn Đảo', 'Phường'],
		['TB CTMT Khu phố 3', 'Khu phố'],
		['Trưởng ấp 2', 'Khu phố']
	])('%s is %s', (title, level) => {
		expect(levelOf(title)).toBe(level);
	});

	test.each([
		['Phó Chủ tịch Ủy ban MTTQ Việt Nam Phường 12, Quận 5, Thành phố Hồ Chí Minh', 'Phường'],
		['Trưởng Ban Công tác Mặt trận, Phường 6', 'Khu phố'],
		['Chủ tịch UBND P.6, Q.5, TP.HCM', 'Phường'],
		['Ủy viên Ban Thường vụ Thành ủy, Bí thư Quận ủy Quận 5', 'Quận'],
		['Quận ủy viên, Bí thư Đảng ủy Phường 6', 'Phường'],
		['Chủ tịch UBND Phường Thủ Đức, Thành phố Hồ Chí Minh', 'Phường']
	])('is that of the lowest body: %s is %s', (title, level) => {
		expect(levelOf(title)).toBe(level);
	});

	test.each([
		['Giám đốc Bảo hiểm Xã hội Quận 5', 'Quận'],
		['Phó Chi cục trưởng Phát triển nông thôn Thành phố', 'Thành phố'],
		['Giám đốc Hợp tác xã, Huyện Củ Chi', 'Quận'],
		['P. Giám đốc Sở Y tế Thành phố', 'Thành phố']
	])('is not that of a word which only sounds like it: %s is %s', (title, level) => {
		expect(levelOf(title)).toBe(level);
	});
});

describe('who names no level', () => {
	test.each([
		['Quận 5', 2],
		['Phường 6', 3],
		['Thành phố Hồ Chí Minh', 1]
	])('is of the conference’s own: at %s, %i', (area, level) => {
		expect(levelReader(levels, area)('Trụ trì Chùa Phổ Quang')).toEqual({ level, body: '' });
	});

	test('is of none where the conference names none either', () => {
		expect(levelReader(levels, 'Cụm thi đua')('Trụ trì')).toEqual({ level: null, body: '' });
	});
});

test('a level is told with the word it was read from', () => {
	expect(levelReader(levels, '')('Chủ tịch UBND Huyện Củ Chi')).toEqual({
		level: 2,
		body: 'Huyện'
	});
});

test('a table without levels tells none', () => {
	expect(levelReader([], 'Quận 5')('Bí thư Quận ủy')).toEqual({ level: null, body: '' });
});
