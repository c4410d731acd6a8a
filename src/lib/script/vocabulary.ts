/**
 * The names a script line may use between {{ and }}. Office staff type these, so they are plain
 * Vietnamese. Anything else is a broken placeholder.
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
export const ITEM_NAMES = ['tên mục', 'thứ tự mục', 'mục kế tiếp', ...PERFORMER_NAMES] as const;

/** Figures known only on the day; until then they wait without blocking the lock. */
export const LIVE_NAMES = ['có mặt', 'tổng số', 'tỷ lệ', 'số ý kiến'] as const;

/** Names that open a section ({{#chủ tọa}} … {{/chủ tọa}}) and what may stand inside it. */
export const LISTS: Readonly<Record<string, readonly string[]>> = {
	'chủ tọa': ['xưng hô', 'họ tên', 'chức danh'],
	'nội dung': ['thứ tự', 'tên'],
	'nhóm đại biểu': ['tên nhóm', 'đại biểu'],
	'đại biểu': ['xưng hô', 'họ tên', 'chức danh']
};
