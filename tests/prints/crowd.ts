import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { State } from '#lib/audience/state.ts';
import type { Award, Awards } from '#lib/awards/award.ts';
import { batchesOf } from '#lib/awards/batches.ts';
import type { Agenda, Item } from '#lib/agenda/agenda.ts';
import type { Conference } from '#lib/conference/conference.ts';
import type { Passage } from '#lib/minutes/passage.ts';
import { peopleById, type Person } from '#lib/people/person.ts';
import { openHouse } from '#lib/server/house.ts';
import { makePass } from '#lib/server/passes.ts';
import type { Order } from '#lib/server/print/order.ts';

/** Names and titles as long as real ones get, and one that came in decomposed. */
const NAMES = [
	'Công Tằng Tôn Nữ Thị Hoàng Nguyên Phương',
	'Nguyễn Thị Ngọc Ánh',
	'Đỗ Vũ Quỳnh'.normalize('NFD'),
	'Trương Thị Kim Xuyến',
	'Thích Thiện Nhơn Quảng Đức Minh Nguyệt Hòa',
	'Y'
];
const POSITIONS = [
	'Phó Chủ tịch Thường trực kiêm Trưởng Ban Dân tộc và Tôn giáo',
	'Ủy viên',
	'Trưởng Ban Công tác Mặt trận Khu phố 12, Tổ trưởng Tổ 15'
];
const UNIT = 'Ủy ban Mặt trận Tổ quốc Việt Nam Phường Chợ Lớn';
const TITLE = 'Thảo luận chuyên đề Ủy ban Mặt trận Tổ quốc tham gia giám sát';
const PEOPLE = 250;
const AWARDS = 40;
const ITEMS = 12;

/** The ready conference, as a fresh installation has it. */
export async function readyState(): Promise<State> {
	const dataDir = mkdtempSync(join(tmpdir(), 'nghi-trinh-'));
	const house = await openHouse(dataDir, () => Date.UTC(2022, 3, 20));
	const hall = await house.halls.find('quan-5');
	if (!hall) throw new Error('no ready conference');
	const state = hall.state();
	await house.close();
	rmSync(dataDir, { recursive: true });
	return state;
}

/**
 * The same with 250 people, 40 awards and 12 numbered items, all with the longest names there are:
 * the longest title stands over the longest name wherever somebody has anything to do.
 */
export function crowded(state: State): State {
	const { conference } = state;
	const busy = busyIn(conference);
	const known = [...state.people.values()].map((person, index) =>
		longer(person, index, busy.has(person.id))
	);
	const others = Array.from({ length: PEOPLE - known.length }, (_, index) => {
		const pattern = known[index % known.length];
		if (!pattern) throw new Error('nobody on the list');
		return longer({ ...pattern, id: `p-${index}` }, known.length + index, false);
	});
	const people = [...known, ...others];
	return {
		...state,
		people: peopleById(people),
		sheetNumbers: new Map(people.map(({ id }, index) => [id, index + 1])),
		conference: {
			...conference,
			agenda: fullDay(conference.agenda).map((item) => ({
				...item,
				title: item.title.length < TITLE.length ? TITLE : item.title
			})),
			discussion: {
				...conference.discussion,
				papers: conference.discussion.papers.map((paper) => ({
					...paper,
					name: NAMES[0] ?? paper.name,
					unit: UNIT,
					topic: TITLE
				}))
			},
			awards: manyAwards(conference.awards)
		}
	};
}

/** Who has a role: presides, keeps the minutes, performs an item, speaks, presents or is honoured. */
export function busyIn({
	agenda,
	awards,
	chairIds,
	discussion,
	secretaryId
}: Conference): ReadonlySet<string> {
	const asked = [
		...[...chairIds, secretaryId],
		...agenda.flatMap(({ performerId, standInId }) => [performerId, standInId]),
		...discussion.papers.map(({ personId }) => personId),
		...awards.list.map(({ personId }) => personId),
		...(awards.batches ?? []).flatMap(({ presenterId, spareId }) => [presenterId, spareId])
	];
	return new Set(asked.filter((id) => id !== null));
}

/** Everything is switched on, and speeches are added before the close until there are twelve items. */
function fullDay(agenda: Agenda): Agenda {
	const speech = agenda.findLast(({ kind }) => kind === 'leader-speech');
	const close = agenda.findIndex(({ kind }) => kind === 'closing');
	if (!speech || close < 0) throw new Error('no speech, or no close');
	const missing = ITEMS - agenda.filter(({ numbered }) => numbered).length;
	const added = Array.from({ length: missing }, (_, index): Item => ({
		...speech,
		id: `item-${index}`,
		cues: speech.cues.map((cue) => ({ ...cue, id: `${cue.id}-${index}` }))
	}));
	return agenda.toSpliced(close, 0, ...added).map((item) => ({ ...item, enabled: true }));
}

function longer(person: Person, index: number, isBusy: boolean): Person {
	const kind = isBusy ? 0 : index;
	return {
		...person,
		name: NAMES[kind % NAMES.length] ?? person.name,
		position: POSITIONS[kind % POSITIONS.length] ?? person.position,
		unit: UNIT,
		seat: `Hàng ${1 + Math.floor(index / 20)}, ghế ${1 + (index % 20)}`
	};
}

/** Many on the list, in batches as they are proposed, each with who presents and who may have to. */
function manyAwards(awards: Awards): Awards {
	const list = Array.from({ length: AWARDS }, (_, index): Award => {
		const award = awards.list[index % awards.list.length];
		if (!award) throw new Error('no awards');
		return {
			...award,
			id: `award-${index}`,
			place: index + 1,
			name: NAMES[0] ?? award.name,
			title: `${POSITIONS[0]}, ${UNIT}`,
			merit: TITLE
		};
	});
	const [known] = awards.batches ?? [];
	const { presenterId = null, spareId = null } = known ?? {};
	const many = { ...awards, list, batches: null };
	return {
		...many,
		batches: batchesOf(many).map((batch) => ({ ...batch, presenterId, spareId }))
	};
}

/** Everything a paper is made from, with a pass for everybody. */
export function orderOf(
	state: State,
	choice: Order['choice'],
	passages: readonly Passage[] = []
): Order {
	const passes = new Map([...state.people.keys()].map((id) => [id, makePass()]));
	return { state, choice, origin: 'http://192.168.1.10:3000', passages, passes };
}
