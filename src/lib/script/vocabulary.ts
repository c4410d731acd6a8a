import type { Figure } from '#lib/run/progress.ts';

/**
 * The names a script line may use between {{ and }}. Office staff type these, so they are plain
 * Vietnamese. Besides these it may name the conference's own facts.
 */
export const CONFERENCE_NAMES = [
	'tên hội nghị',
	'địa bàn',
	'đơn vị triệu tập',
	'địa điểm',
	'ngày đầy đủ',
	'giờ khai mạc',
	'giờ kết thúc',
	'cấp ủy',
	'Mặt trận cấp trên',
	'tổng số',
	'số nội dung',
	'thư ký'
] as const;

/** Names that speak of who performs the item a line belongs to, and in whose place. */
export const PERFORMER_NAMES = [
	'xưng hô',
	'họ tên',
	'chức danh',
	'xưng hô vắng',
	'họ tên vắng',
	'chức danh vắng'
] as const;

/** Names that speak of the item a line belongs to and of who performs it. */
export const ITEM_NAMES = ['tên mục', 'thứ tự mục', ...PERFORMER_NAMES] as const;

/** Names that speak of the batch a cue is repeated for, besides its lists. */
export const BATCH_NAMES = [
	'đợt',
	'khay',
	'đối tượng',
	'các đối tượng',
	'người lên nhận',
	'hình thức trao'
] as const;

/** Names that speak of the speaker a cue is repeated for; who performs it is then the speaker. */
export const SPEAKER_NAMES = ['tên tham luận', 'số phút'] as const;

/** Names the list of awards fills as soon as there is one; before that they are facts. */
export const AWARD_NAMES = [
	'cơ quan khen',
	'hình thức khen',
	'số quyết định',
	'số tập thể',
	'số hộ',
	'số cá nhân',
	'số được khen'
] as const;

/** Names the list of papers fills; how many there are, as soon as there is one. */
export const PAPER_NAMES = ['phút mỗi tham luận', 'số tham luận'] as const;

/** Names that wait for a figure counted on the day, without blocking the lock. */
export const COUNTED: Readonly<Record<string, Figure>> = {
	'có mặt': 'present',
	'tỷ lệ': 'present',
	'số ý kiến': 'opinions'
};
export const LIVE_NAMES = Object.keys(COUNTED);

/** Names that open a section ({{#chủ tọa}} … {{/chủ tọa}}) and what may stand inside it. */
export const LISTS: Readonly<Record<string, readonly string[]>> = {
	'chủ tọa': ['xưng hô', 'họ tên', 'chức danh'],
	'nội dung': ['thứ tự', 'tên'],
	'tham luận': ['số tham luận'],
	'rút tên': ['số rút', 'số trong quyết định'],
	'phần trao': ['các đối tượng', 'người lên nhận', 'hình thức trao', 'người được khen'],
	'người được khen': ['tên', 'của', 'nhận thay', 'dấu câu'],
	của: ['chức danh'],
	'nhận thay': ['người nhận'],
	'chưa thấy': ['nếu có mặt'],
	'nếu có mặt': ['tên', 'của', 'dấu câu'],
	'nhận sau': ['tên', 'hình thức trao'],
	'người trao': ['xưng hô', 'họ tên', 'chức danh', 'trao thay'],
	'trao thay': ['xưng hô vắng', 'họ tên vắng'],
	'đợt kế tiếp': ['đợt', 'khay'],
	'chưa qua cửa': ['xưng hô', 'họ tên', 'chức danh'],
	'kế tiếp': ['xưng hô', 'họ tên', 'chức danh'],
	'kế tiếp chưa qua cửa': ['xưng hô', 'họ tên', 'chức danh'],
	'nội dung phát biểu': ['chủ đề'],
	'nhóm đại biểu': ['tên nhóm', 'đại biểu', 'cùng dự'],
	'đại biểu': ['xưng hô', 'họ tên', 'chức danh', 'đi thay'],
	'đi thay': ['xưng hô vắng', 'họ tên vắng', 'chức danh vắng'],
	'cùng dự': ['số vị']
};

/** Lists only a cue that is repeated for a batch or a speaker can open. */
export const TURN_LISTS = [
	'phần trao',
	'người được khen',
	'chưa thấy',
	'nếu có mặt',
	'nhận sau',
	'người trao',
	'đợt kế tiếp',
	'chưa qua cửa',
	'kế tiếp',
	'kế tiếp chưa qua cửa',
	'nội dung phát biểu'
] as const;

/** Lists that say nothing when there is nobody: in no other may that be overlooked. */
export const MAY_BE_EMPTY: readonly string[] = [
	'đi thay',
	'cùng dự',
	'tham luận',
	'phần trao',
	'người được khen',
	'nhận thay',
	'của',
	'rút tên',
	'chưa thấy',
	'nếu có mặt',
	'nhận sau',
	'trao thay',
	'đợt kế tiếp',
	'chưa qua cửa',
	'kế tiếp',
	'kế tiếp chưa qua cửa',
	'nội dung phát biểu'
];
