import { describe, expect, test } from 'vitest';
import type { News } from '#lib/report/news.ts';
import { blanksIn, wordsIn } from '#lib/report/draft.ts';
import { anAward, aConference, aPerson, minute } from '#lib/testing/make.ts';
import { newsText } from './news-text.ts';

const front = 'Ủy ban MTTQ Việt Nam Quận 5';
const chair = aPerson({
	id: 'chair',
	honorific: 'Bà',
	name: 'Hồ Ngọc Thúy',
	position: 'Chủ tịch',
	unit: front
});
const deputy = aPerson({ id: 'deputy', name: 'Lê Minh Bảo', position: 'PCT', unit: front });
const leader = aPerson({
	id: 'leader',
	name: 'NGÔ MINH HÙNG',
	position: 'Phó Chủ tịch',
	unit: 'UBMTTQ Việt Nam Thành phố Hồ Chí Minh'
});
const conference = aConference({
	name: 'Hội nghị sơ kết giữa nhiệm kỳ',
	convener: 'Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5',
	place: 'Hội trường Quận 5'
});

/** A conference of which hardly anything is to be told. */
const bare: News = {
	startedAt: minute(3),
	endedAt: minute(157),
	chairs: [],
	guests: [],
	otherGuests: 0,
	members: null,
	reporters: [],
	discussion: null,
	adopted: [],
	speeches: [],
	awards: [],
	closedBy: undefined
};
const tell = (changes: Partial<News>) => newsText({ ...bare, ...changes }, conference);

describe('a news item', () => {
	test('tells what was held, when and where, and leaves to a person what nobody knows', () => {
		expect(tell({})).toBe(
			'Sáng ngày 22/4/2022, tại Hội trường Quận 5, Ban Thường trực Ủy ban MTTQ Việt Nam Quận 5 tổ chức Hội nghị sơ kết giữa nhiệm kỳ. Chủ trì Hội nghị: …. Tham dự có ….\n\nHội nghị kết thúc lúc 10 giờ 37.'
		);
	});

	test.each([
		[0, 'Sáng ngày 22/4/2022'],
		[6 * 60, 'Chiều ngày 22/4/2022'],
		[11 * 60, 'Tối ngày 22/4/2022'],
		[24 * 60, 'Sáng ngày 23/4/2022']
	])('that began %d minutes after eight begins “%s”', (at, words) => {
		expect(tell({ startedAt: minute(at) })).toMatch(new RegExp(`^${words}, tại`));
	});

	test('names those in the chair, their common body once', () => {
		expect(tell({ chairs: [chair, deputy] })).toContain(
			'Chủ trì Hội nghị: bà Hồ Ngọc Thúy, Chủ tịch; ông Lê Minh Bảo, Phó Chủ tịch Ủy ban MTTQ Việt Nam Quận 5.'
		);
	});

	test('names guests, and counts the others and the members', () => {
		const came = { guests: [leader], otherGuests: 6, members: { present: 47, summoned: 57 } };
		expect(tell(came)).toContain(
			'Tham dự có ông Ngô Minh Hùng, Phó Chủ tịch Ủy ban MTTQ Việt Nam Thành phố Hồ Chí Minh; cùng 06 khách mời và 47/57 vị Ủy viên.'
		);
		expect(tell({ ...came, guests: [], members: null })).toContain('Tham dự có 06 khách mời.');
	});

	test('names the highest of each group, before any second of one, however little room there is', () => {
		const of = (category: string, name: string, unit: string) =>
			aPerson({ id: name, category, name, unit, position: 'Phó Bí thư' });
		const upper = [
			of('upper', 'Ngô Hùng', 'Thành ủy'),
			of('upper', 'Ngô Hải', 'Thành ủy'),
			of('upper', 'Ngô Sơn', 'Thành ủy')
		];
		const guests = [...upper, of('party', 'Phan Oanh', 'Quận ủy'), of('other', 'Võ An', 'Đoàn')];
		expect(tell({ guests })).toContain(
			'Tham dự có ông Ngô Hùng, Phó Bí thư Thành ủy; ông Ngô Hải, Phó Bí thư Thành ủy; ông Phan Oanh, Phó Bí thư Quận ủy; ông Võ An, Phó Bí thư Đoàn; cùng 01 khách mời.'
		);
		const name = Array.from({ length: 180 }, () => 'dài').join(' ');
		expect(newsText({ ...bare, guests }, { ...conference, name })).toContain(
			'Tham dự có ông Ngô Hùng, Phó Bí thư Thành ủy; ông Phan Oanh, Phó Bí thư Quận ủy; ông Võ An, Phó Bí thư Đoàn; cùng 02 khách mời.'
		);
	});

	test('gives a title where somebody is first named, and not again', () => {
		const text = tell({
			guests: [leader],
			speeches: [
				{ by: leader, isDirecting: false },
				{ by: chair, isDirecting: true },
				{ by: null, isDirecting: false }
			],
			closedBy: chair
		});
		expect(text).toContain(
			'Phát biểu tại Hội nghị, ông Ngô Minh Hùng nhấn mạnh … Phát biểu chỉ đạo, bà Hồ Ngọc Thúy, Chủ tịch Ủy ban MTTQ Việt Nam Quận 5, đề nghị … Phát biểu tại Hội nghị, … nhấn mạnh …'
		);
		expect(text).toMatch(/Bà Hồ Ngọc Thúy tổng kết, bế mạc Hội nghị lúc 10 giờ 37\.$/);
	});

	test('tells of the report and of what was discussed', () => {
		expect(tell({ reporters: [deputy], discussion: { opinions: 6, topics: [] } })).toContain(
			'Hội nghị đã nghe ông Lê Minh Bảo, Phó Chủ tịch Ủy ban MTTQ Việt Nam Quận 5, trình bày báo cáo. Phần thảo luận có 06 ý kiến tham luận, góp ý, tập trung vào …'
		);
		const topics = ['Chăm lo người nghèo', 'Phong trào "Khu phố đẹp"'];
		expect(tell({ discussion: { opinions: 12, topics } })).toContain(
			'có 12 ý kiến tham luận, góp ý, tập trung vào: “Chăm lo người nghèo”, “Phong trào ‘Khu phố đẹp’”.'
		);
		expect(tell({ discussion: { opinions: 0, topics: [] } })).toContain(
			'Các đại biểu đã thảo luận, góp ý về …'
		);
	});

	test('tells what was adopted', () => {
		const result = { for: 45, against: 1, other: 0, entitled: 47, unanswered: 1, rate: '95,74%' };
		const vote = { ...result, adopted: true, question: 'Chỉ tiêu mới.' };
		expect(tell({ adopted: [vote] })).toContain(
			'Hội nghị biểu quyết thông qua nội dung “Chỉ tiêu mới” với 45/47 vị Ủy viên có mặt đồng ý, đạt 95,74%.'
		);
		expect(tell({ adopted: [vote, vote] })).toContain('biểu quyết thông qua 02 nội dung.');
	});

	test('tells what was given to how many', () => {
		const awards = [
			anAward({ kind: 'BẰNG KHEN' }),
			anAward({ form: 'collective' }),
			anAward({ form: 'household' }),
			anAward()
		];
		expect(tell({ awards })).toContain(
			'Dịp này, Hội nghị trao Bằng khen và Giấy khen cho 01 tập thể, 01 hộ gia đình và 02 cá nhân.'
		);
	});
});

describe('its length', () => {
	const guests = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) =>
		aPerson({ ...leader, id: letter, name: `Nguyễn Văn ${letter}` })
	);
	const topics = Array.from(
		{ length: 6 },
		(_, index) => `Nâng cao chất lượng giám sát và phản biện xã hội ở cơ sở lần ${index + 1}`
	);
	const full: Partial<News> = {
		chairs: [chair, deputy],
		guests,
		otherGuests: 3,
		members: { present: 47, summoned: 57 },
		reporters: [deputy],
		discussion: { opinions: 6, topics },
		speeches: [{ by: guests[0] ?? null, isDirecting: true }],
		awards: [anAward()],
		closedBy: chair
	};

	test('is kept: fewer guests are named, and all of them are counted', () => {
		const text = tell(full);
		expect(wordsIn(text)).toBeLessThanOrEqual(200);
		const named = guests.filter(({ name }) => text.includes(`${name}, Phó Chủ tịch`)).length;
		const [, others] = /cùng (\d\d) khách mời/.exec(text) ?? [];
		expect(named).toBe(4);
		expect(named + Number(others)).toBe(9);
	});

	test('is kept: topics are told as long as there is room for all of them', () => {
		expect(tell(full)).toContain('tập trung vào …');
		const some = tell({ ...full, discussion: { opinions: 6, topics: topics.slice(0, 2) } });
		expect(some).toContain('lần 2”');
		expect(wordsIn(some)).toBeLessThanOrEqual(200);
		expect(blanksIn(some)).toBe(1);
	});

	test('is kept: the address is left out when all else is short', () => {
		const place =
			'Hội trường, số 203 đường An Dương Vương, Phường 8, Quận 5, Thành phố Hồ Chí Minh';
		const long = Array.from({ length: 66 }, () => 'dài').join(' ');
		const told = (name: string) => newsText({ ...bare, ...full }, { ...conference, place, name });
		expect(told('Hội nghị')).toContain(`tại ${place}, Ban Thường trực Ủy ban`);
		expect(told(long)).toContain('tại Hội trường, Ban Thường trực Ủy ban');
		expect(wordsIn(told(long))).toBeLessThanOrEqual(200);
	});

	test('may be more only when nothing can be left out', () => {
		const name = Array.from({ length: 220 }, () => 'dài').join(' ');
		expect(wordsIn(newsText({ ...bare, ...full }, { ...conference, name }))).toBeGreaterThan(220);
	});
});
