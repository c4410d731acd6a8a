import type { Item } from '#lib/agenda/agenda.ts';
import { awards } from './script/awards.ts';
import { breakTime } from './script/break.ts';
import { closing } from './script/closing.ts';
import { committeeSpeech } from './script/committee-speech.ts';
import { discussion } from './script/discussion.ts';
import { farewell } from './script/farewell.ts';
import { flagSalute } from './script/flag-salute.ts';
import { gathering } from './script/gathering.ts';
import { introduction } from './script/introduction.ts';
import { opening } from './script/opening.ts';
import { report } from './script/report.ts';
import { settling } from './script/settling.ts';
import { upperFrontSpeech } from './script/upper-front-speech.ts';

type Stated = Pick<
	Item,
	'id' | 'kind' | 'title' | 'minutes' | 'minMinutes' | 'performerLabel' | 'cues'
>;
type Varied = Pick<Item, 'part' | 'numbered' | 'optional' | 'enabled' | 'flexible'>;

function official(stated: Stated, varied: Partial<Varied> = {}): Item {
	return {
		...stated,
		part: 'programme',
		numbered: true,
		optional: false,
		enabled: true,
		flexible: false,
		performerId: null,
		standInId: null,
		...varied
	};
}

function surrounding(stated: Stated, part: Item['part']): Item {
	return official(stated, { part, numbered: false });
}

/** The plan asks for neither the flag salute nor the break, so both wait switched off. */
function extra(stated: Stated, flexible: boolean): Item {
	return official(stated, { numbered: false, optional: true, enabled: false, flexible });
}

/** Plan 07, section II.2.c: the eight items in its own words, and what a hall needs around them. */
export const plan07Items: readonly Item[] = [
	surrounding(
		{
			id: 'gathering',
			kind: 'gathering',
			title: 'Đón tiếp đại biểu, điểm danh, phát tài liệu',
			minutes: 20,
			minMinutes: 15,
			performerLabel: 'Bộ phận lễ tân',
			cues: gathering
		},
		'before'
	),
	surrounding(
		{
			id: 'settling',
			kind: 'gathering',
			title: 'Văn nghệ; ổn định tổ chức',
			minutes: 10,
			minMinutes: 5,
			performerLabel: 'MC',
			cues: settling
		},
		'before'
	),
	extra(
		{
			id: 'flag-salute',
			kind: 'ceremony',
			title: 'Chào cờ',
			minutes: 3,
			minMinutes: 2,
			performerLabel: 'MC',
			cues: flagSalute
		},
		false
	),
	official({
		id: 'introduction',
		kind: 'introduction',
		title: 'Tuyên bố lý do, giới thiệu đại biểu.',
		minutes: 12,
		minMinutes: 7,
		performerLabel: 'MC',
		cues: introduction
	}),
	official({
		id: 'opening',
		kind: 'opening',
		title: 'Phát biểu khai mạc Hội nghị.',
		minutes: 8,
		minMinutes: 5,
		performerLabel: 'Chủ tịch Ủy ban MTTQ Việt Nam cấp triệu tập',
		cues: opening
	}),
	official({
		id: 'report',
		kind: 'report',
		title:
			'Thông qua Báo cáo sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Mặt trận Tổ quốc Việt Nam các cấp, nhiệm kỳ 2019 - 2024.',
		minutes: 25,
		minMinutes: 15,
		performerLabel: 'Phó Chủ tịch Ủy ban MTTQ Việt Nam cấp triệu tập',
		cues: report
	}),
	official(
		{
			id: 'discussion',
			kind: 'discussion',
			title: 'Tham luận, thảo luận, góp ý của các đại biểu.',
			minutes: 55,
			minMinutes: 30,
			performerLabel: 'Chủ tọa điều hành',
			cues: discussion
		},
		{ flexible: true }
	),
	extra(
		{
			id: 'break',
			kind: 'break',
			title: 'Giải lao',
			minutes: 10,
			minMinutes: 5,
			performerLabel: 'Ban Tổ chức',
			cues: breakTime
		},
		true
	),
	official({
		id: 'upper-front-speech',
		kind: 'leader-speech',
		title: 'Đại diện Ban Thường trực Ủy ban MTTQ Việt Nam cấp trên trực tiếp phát biểu.',
		minutes: 12,
		minMinutes: 8,
		performerLabel: 'Đại diện Ban Thường trực Ủy ban MTTQ Việt Nam cấp trên trực tiếp',
		cues: upperFrontSpeech
	}),
	official({
		id: 'committee-speech',
		kind: 'leader-speech',
		title: 'Đại diện lãnh đạo cấp ủy cùng cấp phát biểu chỉ đạo.',
		minutes: 15,
		minMinutes: 10,
		performerLabel: 'Đại diện lãnh đạo cấp ủy cùng cấp',
		cues: committeeSpeech
	}),
	official(
		{
			id: 'awards',
			kind: 'awards',
			title: 'Tuyên dương khen thưởng (nếu có).',
			minutes: 20,
			minMinutes: 10,
			performerLabel: 'MC và người công bố Quyết định',
			cues: awards
		},
		{ optional: true }
	),
	official(
		{
			id: 'closing',
			kind: 'closing',
			title: 'Tổng kết, bế mạc Hội nghị.',
			minutes: 10,
			minMinutes: 5,
			performerLabel: 'Chủ tọa',
			cues: closing
		},
		{ flexible: true }
	),
	surrounding(
		{
			id: 'farewell',
			kind: 'other',
			title: 'Chụp ảnh lưu niệm; dự phòng',
			minutes: 23,
			minMinutes: 10,
			performerLabel: 'Ban Tổ chức',
			cues: farewell
		},
		'after'
	)
];
