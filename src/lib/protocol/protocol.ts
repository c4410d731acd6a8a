import type { Instant } from '#lib/time/instant.ts';

/** People who are introduced one after the other before the next bloc begins. */
export type Bloc = {
	/** A capital letter; the list's own order decides, not the alphabet. */
	readonly id: string;
	readonly title: string;
	/** Whoever is in one of these categories belongs here, whatever their post. */
	readonly categories: readonly string[];
	/** Otherwise whoever's post or unit names one of these first, written out. */
	readonly words: readonly string[];
};

/** Somebody moved by hand: they stand right before another, or at the end. */
export type Pin = {
	readonly person: string;
	readonly before: string | null;
	readonly reason: string;
	readonly at: Instant;
};

/** The order of protocol as a table the office can change (domain.md §1.3). */
export type Protocol = {
	/** From the first introduced to the last. */
	readonly blocs: readonly Bloc[];
	/** The bloc of the hosts, whose categories vote: guests first, hosts last. */
	readonly hosts: string;
	/** The bloc of guests whom neither category nor words place. */
	readonly others: string;
	/**
	 * What bodies of one level are called, from the highest level down; it goes by the first word of
	 * its line.
	 */
	readonly levels: readonly (readonly string[])[];
	/** Posts from the highest down; those of one line are equals. */
	readonly posts: readonly (readonly string[])[];
	/** In the order they were made: a later one stands on what the earlier ones led to. */
	readonly pins: readonly Pin[];
};

/** What the office sets in advance: everything but the moves by hand. */
export type Table = Omit<Protocol, 'pins'>;

/** More moves by hand than any list of guests needs. */
export const MOST_PINS = 500;
/** A bloc is called by a capital letter, and there are no more of them. */
export const BLOC_IDS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Words that place people in one bloc. */
export const MOST_WORDS = 60;
/** Far more levels than any state has. */
export const MOST_LEVELS = 20;
export const MOST_RANKS = 60;
/** Posts of one rank, or words of one level. */
export const MOST_EQUALS = 40;

/** The blocs of domain.md §1.3, A–H. */
const blocs: readonly Bloc[] = [
	{
		id: 'A',
		title: 'Mặt trận và lãnh đạo cấp trên',
		categories: ['upper-front'],
		words: ['Trung ương', 'Thành ủy', 'Tỉnh ủy']
	},
	{
		id: 'B',
		title: 'Cấp ủy cùng cấp',
		categories: ['party-committee'],
		words: ['Quận ủy', 'Huyện ủy', 'Thị ủy', 'Đảng ủy', 'cấp ủy']
	},
	{ id: 'C', title: 'Hội đồng nhân dân', categories: [], words: ['Hội đồng nhân dân'] },
	{ id: 'D', title: 'Ủy ban nhân dân', categories: [], words: ['Ủy ban nhân dân'] },
	{
		id: 'E',
		title: 'Nguyên lãnh đạo, nhân sĩ, chức sắc',
		categories: ['former-members'],
		words: [
			'nguyên Bí thư',
			'nguyên Phó',
			'nguyên Chủ tịch',
			'nguyên Ủy viên',
			'nguyên Trưởng',
			'nguyên lãnh đạo',
			'lão thành cách mạng',
			'Mẹ Việt Nam Anh hùng',
			'Anh hùng Lực lượng vũ trang',
			'nhân sĩ',
			'chức sắc',
			'Trụ trì',
			'Linh mục',
			'Mục sư'
		]
	},
	{
		id: 'F',
		title: 'Ban ngành, lực lượng vũ trang, đoàn thể',
		categories: [],
		words: ['Công an', 'Ban Chỉ huy Quân sự', 'lực lượng vũ trang', 'Liên đoàn Lao động']
	},
	{
		id: 'G',
		title: 'Ban công tác Mặt trận, đơn vị bạn, báo chí',
		categories: ['service'],
		words: ['Công tác Mặt trận', 'khu phố', 'Phóng viên', 'Nhà báo', 'Biên tập viên']
	},
	{ id: 'H', title: 'Đơn vị chủ nhà', categories: [], words: [] }
];

const levels: Protocol['levels'] = [
	['Trung ương', 'Quốc hội', 'Chính phủ'],
	['Thành phố', 'TP', 'Thành ủy', 'Thành đoàn', 'Tỉnh'],
	// "Quận ủy" and "Quận đoàn" name the Quận; "Thành phố Thủ Đức" is the lower of the two it names.
	['Quận', 'Huyện', 'Thị xã', 'Thị ủy', 'Thị đoàn', 'Thủ Đức'],
	['Phường', 'Xã', 'Thị trấn', 'Đặc khu'],
	['Khu phố', 'Ấp', 'Thôn', 'Tổ dân phố', 'Khu dân cư', 'Ban Công tác Mặt trận']
];

const posts: Protocol['posts'] = [
	['Bí thư'],
	['Phó Bí thư Thường trực'],
	['Phó Bí thư'],
	[
		'Chủ tịch',
		'Bí thư Đoàn',
		'Bí thư Thành đoàn',
		'Bí thư Quận đoàn',
		'Bí thư Chi bộ',
		'Trưởng Công an',
		'Chỉ huy trưởng',
		'Giám đốc'
	],
	['Ủy viên Ban Thường vụ'],
	['Phó Chủ tịch Thường trực'],
	[
		'Phó Chủ tịch',
		'Phó Bí thư Đoàn',
		'Phó Bí thư Thành đoàn',
		'Phó Bí thư Quận đoàn',
		'Phó Bí thư Chi bộ',
		'Phó Trưởng Công an',
		'Phó Chỉ huy trưởng',
		'Phó Giám đốc'
	],
	['Ủy viên Thường trực', 'Ủy viên Ban Thường trực'],
	['Thành ủy viên', 'Tỉnh ủy viên', 'Quận ủy viên', 'Huyện ủy viên', 'Đảng ủy viên'],
	['Chánh Văn phòng', 'Trưởng ban', 'Trưởng phòng', 'Trưởng khu phố', 'Trụ trì'],
	['Phó', 'Phó Chánh Văn phòng', 'Phó Trưởng ban', 'Phó Trưởng phòng', 'Phó Trưởng khu phố'],
	['Ủy viên']
];

/** The table the office starts from and can go back to. */
export const DEFAULT_TABLE: Table = { blocs, hosts: 'H', others: 'F', levels, posts };

/** What a new conference starts with. */
export const DEFAULT_PROTOCOL: Protocol = { ...DEFAULT_TABLE, pins: [] };
