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
	'nhóm đại biểu': ['tên nhóm', 'đại biểu', 'cùng dự'],
	'đại biểu': ['xưng hô', 'họ tên', 'chức danh', 'đi thay'],
	'đi thay': ['xưng hô vắng', 'họ tên vắng', 'chức danh vắng'],
	'cùng dự': ['số vị']
};

/** Lists that say nothing when there is nobody: in no other may that be overlooked. */
export const MAY_BE_EMPTY: readonly string[] = ['đi thay', 'cùng dự'];
