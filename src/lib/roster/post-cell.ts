import { cleanLine } from '#lib/text/clean.ts';
import { fold } from '#lib/text/fold.ts';
import { beginningWith } from './spelling.ts';

/** A post and where it is held. */
export type Post = { readonly position: string; readonly unit: string };

/** What a post begins with. */
const beginsAsPost = beginningWith([
	...['chủ tịch', 'phó', 'bí thư', 'trưởng', 'ủy viên', 'thường trực', 'tổng', 'giám đốc', 'chánh'],
	...['nguyên', 'quyền', 'chuyên viên', 'cán bộ', 'công chức', 'thư ký', 'đại diện', 'đại biểu'],
	...[
		'thành viên',
		'hội viên',
		'linh mục',
		'mục sư',
		'trụ trì',
		'nhân sĩ',
		'già làng',
		'tổ trưởng'
	],
	...['chi hội trưởng', 'chi hội phó', 'hội trưởng', 'hội phó', 'tổ phó', 'tổ viên', 'chủ nhiệm'],
	...['phóng viên', 'kế toán', 'hiệu trưởng', 'hiệu phó', 'bác sĩ', 'luật sư', 'đội trưởng'],
	...['quận ủy viên', 'đảng ủy viên', 'thành ủy viên', 'tỉnh ủy viên', 'chỉ huy', 'chính trị viên'],
	...[
		'pct',
		'ct',
		'bt',
		'pbt',
		'tb',
		'ptb',
		'tp',
		'ptp',
		'gđ',
		'pgđ',
		'cvp',
		'uv',
		'uvtt',
		'uvbtv'
	],
	...['quv', 'đuv', 'tuv', 'hđnd']
]);
/** What the name of a body or a place begins with. */
const beginsAsUnit = beginningWith([
	...['ủy ban', 'ub', 'ubnd', 'ubmttq', 'mttq', 'mặt trận', 'btt', 'ban', 'hội', 'liên đoàn'],
	...['liên hiệp', 'đoàn', 'quận đoàn', 'thành đoàn', 'quận ủy', 'đảng ủy', 'thành ủy', 'tỉnh ủy'],
	...[
		'chi bộ',
		'đảng bộ',
		'công an',
		'quân sự',
		'bộ',
		'tòa án',
		'viện',
		'bệnh viện',
		'sở',
		'phòng'
	],
	...['chùa', 'tịnh xá', 'tịnh thất', 'giáo xứ', 'nhà thờ', 'giáo hội', 'trường', 'công ty'],
	...['doanh nghiệp', 'hợp tác xã', 'trung tâm', 'câu lạc bộ', 'phường', 'xã', 'quận', 'huyện'],
	...['chi hội', 'chi đoàn', 'tổ', 'đội', 'nhóm', 'kp', 'tdp', 'htx'],
	...['tỉnh', 'thành phố', 'khu phố', 'thị trấn', 'tổ dân phố', 'ấp', 'thôn', 'báo', 'đài']
]);
const SEPARATOR = /\s+[-–—]\s*|\s*[–—]\s+|\s*[,;|\n]\s*/g;
/** "Phường 3", "KP4", in plain letters. */
const PLACE = /\b(?:khu pho|to dan pho|phuong|quan|xa|huyen|ap|kp|tdp|p|q)\.?\s?\d/;

/** Whether a text begins as a post does. */
export function isPost(text: string): boolean {
	return beginsAsPost(text);
}

/** Whether a text begins as the name of a body or a place does. */
export function isUnit(text: string): boolean {
	return beginsAsUnit(text) && !isPost(text);
}

/**
 * "Chủ tịch, Ủy ban MTTQ Việt Nam Phường 3" in one cell is a post and where it is held: the second
 * begins where, after a comma or a dash, the name of a body does. Without one it is all post.
 */
export function splitPost(cell: string): Post {
	const text = cell.trim();
	if (isUnit(text)) return { position: '', unit: cleanLine(text) };
	for (const { 0: separator, index } of text.matchAll(SEPARATOR)) {
		const rest = text.slice(index + separator.length);
		if (isUnit(rest)) {
			return { position: cleanLine(text.slice(0, index)), unit: cleanLine(rest) };
		}
	}
	return { position: cleanLine(text), unit: '' };
}

/**
 * As splitPost, of a text that may have been put together already: behind a place stands where that is,
 * not where the post is held, and "Trưởng Ban Công tác Mặt trận Khu phố 4, Phường 13" is one.
 */
export function splitTitle(title: string): Post {
	const post = splitPost(title);
	return PLACE.test(fold(post.position)) ? { position: cleanLine(title), unit: '' } : post;
}
