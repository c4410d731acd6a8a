import { activeItems, publicTitle, type Cue, type Item } from '#lib/agenda/agenda.ts';
import { asHeard, groups } from '#lib/attendance/introduced.ts';
import { rate, tally } from '#lib/attendance/tally.ts';
import { plannedEnd } from '#lib/clock/schedule.ts';
import { startsAt, type Conference } from '#lib/conference/conference.ts';
import { performanceOf } from '#lib/people/performance.ts';
import { fullName, vocative, type People, type Person } from '#lib/people/person.ts';
import { represented, senders } from '#lib/people/substitution.ts';
import { READY, type Figures, type Heard } from '#lib/run/progress.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import { officialDate, spokenTime, weekday } from '#lib/time/official-date.ts';
import type { BatchTurn } from '#lib/turns/turn.ts';
import { awardValues } from './award-values.ts';
import { batchValues } from './batch-values.ts';
import { nameInNormalCase } from './normal-case.ts';
import { readAloud, spokenTitle } from './read-aloud.ts';
import type { Today } from './remember.ts';
import { paperValues, speakerValues } from './speaker-values.ts';
import { PENDING, type Values } from './template.ts';

/** What every line of a conference's script may name. */
export function conferenceValues(
	conference: Conference,
	people: People,
	{ heard, ceremony }: Today = READY
): Values {
	const end = plannedEnd(conference.agenda, startsAt(conference));
	const [secretary] = presentOf([conference.secretaryId ?? ''], people);
	return {
		...conference.facts,
		...awardValues(conference.awards, ceremony.marks),
		...paperValues(conference.discussion),
		...attendanceValues(conference, people, heard.figures),
		'tên hội nghị': conference.name,
		'địa bàn': conference.area,
		'đơn vị triệu tập': conference.convener,
		'địa điểm': conference.place,
		'ngày đầy đủ': `${weekday(conference.date)}, ${officialDate(conference.date)}`,
		'giờ khai mạc': spokenTime(conference.time),
		'giờ kết thúc': spokenTime(clockFace(end, conference.zone)),
		'cấp ủy': conference.committee,
		'Mặt trận cấp trên': conference.upperFront,
		'thư ký': secretary
			? `${fullName({ ...secretary, name: nameInNormalCase(secretary.name) })} – ${spokenTitle(secretary)}`
			: '',
		'số nội dung': String(officialItems(conference).length),
		'nội dung': officialItems(conference).map((item, index) => ({
			'thứ tự': String(index + 1),
			tên: readAloud(publicTitle(item))
		})),
		'chủ tọa': presentOf(conference.chairIds, people).flatMap(personValues),
		'nhóm đại biểu': guestGroups(conference, people, heard)
	};
}

/**
 * What a cue's lines may name besides, once it is about a batch or a speaker.
 * @param cues those of its item, as they are laid out
 */
export function turnValues(
	{ turn }: Pick<Cue, 'turn'>,
	people: People,
	cues: readonly Cue[] = []
): Values {
	if (!turn) return {};
	if (turn.kind !== 'batch') return speakerValues(turn, people);
	return { ...batchValues(turn, people), 'đợt kế tiếp': nextBatch(turn, cues) };
}

function nextBatch({ id }: BatchTurn, cues: readonly Cue[]): readonly Values[] {
	const after = cues.slice(cues.findLastIndex(({ turn }) => turn?.id === id) + 1);
	const next = after.flatMap(({ turn }) => (turn?.kind === 'batch' ? turn.batch : [])).at(0);
	return next ? [{ đợt: String(next.number), khay: next.code }] : [];
}

/** What a line may name besides: its item, who performs it and in whose place. */
export function itemValues(item: Item, conference: Conference, people: People): Values {
	const { person, insteadOf } = performanceOf(item, people);
	const index = officialItems(conference).findIndex((each) => each.id === item.id);
	return {
		'tên mục': publicTitle(item),
		'thứ tự mục': index < 0 ? '' : String(index + 1),
		...(personValues(person)[0] ?? { 'xưng hô': '', 'họ tên': '', 'chức danh': '' }),
		'xưng hô vắng': insteadOf ? vocative(insteadOf) : '',
		'họ tên vắng': nameInNormalCase(insteadOf?.name ?? ''),
		'chức danh vắng': insteadOf ? spokenTitle(insteadOf) : ''
	};
}

function officialItems(conference: Conference): readonly Item[] {
	return activeItems(conference.agenda).filter((item) => item.numbered);
}

/** Only those who are there can be invited to the chair's table. */
function presentOf(ids: readonly string[], people: People): readonly Person[] {
	return ids
		.map((id) => people.get(id))
		.filter((person) => person !== undefined)
		.filter((person) => person.presence !== 'absent');
}

/** What the desk counted stands before what the list knows: the MC reads what the hall was told. */
function attendanceValues(conference: Conference, people: People, figures: Figures): Values {
	const listed = tally(conference.categories, people).members;
	const present = figures.present ?? (listed.present > 0 ? listed.present : null);
	return {
		'tổng số': String(listed.summoned),
		'có mặt': present === null ? PENDING : String(present),
		'tỷ lệ': present === null ? PENDING : rate({ ...listed, present }),
		'số ý kiến': figures.opinions === null ? PENDING : String(figures.opinions)
	};
}

function guestGroups(
	conference: Conference,
	people: People,
	{ introduced }: Heard
): readonly Values[] {
	const read = introduced ? asHeard(conference, people, introduced) : groups(conference, people);
	const named = new Set(read.flatMap(({ byName, together }) => [...byName, ...together]));
	// "In the place of" was said of whoever was not there then: it stands when they come after all.
	const sentBy = introduced ? senders(people) : represented(people);
	const absent = ({ id }: Person) => {
		const sender = sentBy.get(id);
		return sender && !named.has(sender) ? sender : undefined;
	};
	return read
		.filter(({ byName }) => byName.length > 0)
		.map(({ category, byName, together }) => ({
			'tên nhóm': category.spoken,
			'đại biểu': byName.map((person) => guestValues(person, absent(person))),
			'cùng dự': together.length > 0 ? [{ 'số vị': String(together.length) }] : []
		}));
}

function guestValues(person: Person, sentBy: Person | undefined): Values {
	return {
		...(personValues(person)[0] ?? {}),
		'đi thay': sentBy
			? [
					{
						'xưng hô vắng': vocative(sentBy),
						'họ tên vắng': nameInNormalCase(sentBy.name),
						'chức danh vắng': spokenTitle(sentBy)
					}
				]
			: []
	};
}

function personValues(person: Person | null | undefined): readonly Values[] {
	if (!person) return [];
	return [
		{
			'xưng hô': vocative(person),
			'họ tên': nameInNormalCase(person.name),
			'chức danh': spokenTitle(person)
		}
	];
}
