import type { Agenda, Cue, Item, Line } from '#lib/agenda/agenda.ts';
import { NOBODY_CAME } from '#lib/attendance/attendance.ts';
import { NO_AWARDS, type Award } from '#lib/awards/award.ts';
import type { State } from '#lib/audience/state.ts';
import {
	DEFAULT_PRIVACY,
	NO_ISSUE,
	type Category,
	type Conference
} from '#lib/conference/conference.ts';
import type { Circumstances } from '#lib/conference/circumstances.ts';
import { NO_DISCUSSION, type Speaker } from '#lib/discussion/speaker.ts';
import { BLANK_PERSON, peopleById, presenceBefore, type Person } from '#lib/people/person.ts';
import { DEFAULT_PROTOCOL } from '#lib/protocol/protocol.ts';
import { isRefusal } from '#lib/refusal.ts';
import type { Command } from '#lib/run/command.ts';
import { decide } from '#lib/run/decide.ts';
import type { Assembly } from '#lib/run/decide-assembly.ts';
import type { RunEvent } from '#lib/run/event.ts';
import type { Present } from '#lib/run/read-out.ts';
import { evolve } from '#lib/run/evolve.ts';
import { READY } from '#lib/run/progress.ts';
import { NEW_RUN, type Run } from '#lib/run/run.ts';
import { NOBODY_SAID, type Vote } from '#lib/vote/vote.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';

/** 08:00 on the day of `aConference`, when its first item is due. */
export const START: Instant = Date.UTC(2022, 3, 22, 1);

/** The instant so many minutes after START. */
export function minute(count: number): Instant {
	return START + count * MINUTE;
}

export function aLine(changes: Partial<Line> = {}): Line {
	return { id: 'line', kind: 'spoken', voice: 'mc', when: 'always', text: 'Lời dẫn.', ...changes };
}

export function aCue(changes: Partial<Cue> = {}): Cue {
	return { id: 'cue', title: 'Bước', scene: 'item', lines: [], each: null, ...changes };
}

/** An official item; its one cue is called after it: item "a" has the cue "a-1". */
export function anItem(changes: Partial<Item> = {}): Item {
	const id = changes.id ?? 'item';
	return {
		id,
		kind: 'other',
		part: 'programme',
		title: `Mục ${id}.`,
		numbered: true,
		optional: false,
		enabled: true,
		flexible: false,
		minutes: 10,
		minMinutes: 5,
		performerLabel: 'MC',
		performerId: null,
		standInId: null,
		cues: [aCue({ id: `${id}-1` })],
		...changes
	};
}

/** Items a (10', cues a-1 and a-2), b (20') and c (15'): a small day. */
export function aDay(): Agenda {
	return [
		anItem({ id: 'a', minutes: 10, cues: [aCue({ id: 'a-1' }), aCue({ id: 'a-2' })] }),
		anItem({ id: 'b', minutes: 20 }),
		anItem({ id: 'c', minutes: 15 })
	];
}

export function aPerson(changes: Partial<Person> = {}): Person {
	return {
		...BLANK_PERSON,
		id: 'person',
		category: 'guests',
		honorific: 'Ông',
		name: 'Đỗ Thịnh',
		position: 'Phó Chủ tịch',
		unit: 'UBND Quận 5',
		phone: '0901234567',
		walkIn: false,
		consent: null,
		presence: presenceBefore(changes.reply ?? 'waiting'),
		...changes
	};
}

export function aCategory(changes: Partial<Category> = {}): Category {
	return {
		id: 'guests',
		title: 'Khách mời',
		spoken: 'các vị khách mời',
		introduced: true,
		votes: false,
		...changes
	};
}

/** Members who vote and are greeted as one body. */
export const MEMBERS = aCategory({
	id: 'members',
	title: 'Ủy viên',
	spoken: 'các vị Ủy viên',
	introduced: false,
	votes: true
});

export function anAward(changes: Partial<Award> = {}): Award {
	return {
		id: 'award',
		decision: 'decision',
		place: 1,
		form: 'individual',
		honorific: 'Ông',
		name: 'Lâm Gia Thịnh',
		title: 'Chủ tịch, Ủy ban MTTQ Việt Nam Phường 5',
		kind: 'Giấy khen',
		merit: '',
		prize: '',
		personId: null,
		...changes
	};
}

export function aSpeaker(changes: Partial<Speaker> = {}): Speaker {
	return {
		id: 'speaker',
		honorific: 'Ông',
		name: 'Lê Thanh Dũng',
		unit: 'Ủy ban MTTQ Việt Nam Phường 3',
		topic: 'Chăm lo người nghèo',
		minutes: 7,
		personId: null,
		...changes
	};
}

/** A question on members' own pages, open since START and answered by nobody. */
export function aVote(changes: Partial<Vote> = {}): Vote {
	return {
		id: 'v',
		question: 'Chỉ tiêu mới',
		way: 'pages',
		secret: false,
		openedAt: START,
		closedAt: null,
		answeredAt: null,
		cast: {},
		entitled: 3,
		counts: null,
		isRecounting: false,
		isRecounted: false,
		...changes
	};
}

export function aConference(changes: Partial<Conference> = {}): Conference {
	return {
		id: 'conference',
		slug: 'quan-5',
		planId: 'plan-07',
		name: 'Hội nghị sơ kết',
		level: 'district',
		unitId: 'district',
		area: 'Quận 5',
		convener: 'Ủy ban Quận 5',
		upperFront: 'Ủy ban Thành phố',
		committee: 'Quận ủy Quận 5',
		form: 'in-person',
		place: 'Hội trường',
		date: '2022-04-22',
		time: '08:00',
		zone: 'Asia/Ho_Chi_Minh',
		chairIds: [],
		secretaryId: null,
		categories: [MEMBERS, aCategory()],
		documents: [],
		backdrop: [{ text: 'HỘI NGHỊ', bold: true, gapBefore: false }],
		facts: {},
		agenda: aDay(),
		awards: NO_AWARDS,
		discussion: NO_DISCUSSION,
		emergencies: [],
		overrides: [],
		protocol: DEFAULT_PROTOCOL,
		distinctNames: [],
		quorum: 'none',
		selfCheckIn: false,
		privacy: DEFAULT_PRIVACY,
		letterhead: null,
		invitations: NO_ISSUE,
		lockedAt: null,
		...changes
	};
}

/** A command; one that needs nothing else may be given by its name. */
export type Asked = Command | 'start' | 'next' | 'previous' | 'pause' | 'resume' | 'end' | 'undo';

/** What a desk asks at a minute of the day; what it creates carries the id, "id-1" for the first. */
export type Asking = readonly [minute: number, asked: Asked, id?: string];

/** Nobody has been checked in: words tell of nobody. */
export const NOBODY_THERE: Present = { readOut: () => ({}), turnout: () => null };

/** Nobody is honoured, nobody votes. */
export function anAssembly(changes: Partial<Assembly> = {}): Assembly {
	return {
		conference: aConference(),
		people: () => new Map(),
		members: () => 0,
		summoned: () => 57,
		box: NOBODY_SAID,
		...changes
	};
}

/** What a run answers to one command. */
export function ask(
	run: Run,
	agenda: Agenda,
	[at, asked, id = 'id']: Asking,
	there: Partial<Assembly> = {}
) {
	const command = typeof asked === 'string' ? { command: asked } : asked;
	return decide(run, agenda, command, {
		id,
		now: minute(at),
		...NOBODY_THERE,
		...anAssembly(there)
	});
}

/** The log that commands lead to, none of which may be refused. */
export function aLog(agenda: Agenda, ...askings: readonly Asking[]): readonly RunEvent[] {
	let run = NEW_RUN;
	return askings.map(([at, asked, id], index) => {
		const event = ask(run, agenda, [at, asked, id ?? `id-${index + 1}`]);
		if (isRefusal(event)) throw new Error(`refused: ${event.refused}`);
		run = evolve(run, event);
		return event;
	});
}

/** The run that commands lead to, none of which may be refused. */
export function aRun(agenda: Agenda, ...askings: readonly Asking[]): Run {
	return aLog(agenda, ...askings).reduce(evolve, NEW_RUN);
}

/** Everything true of a conference that nobody has begun. */
export function aState({
	people = [],
	...changes
}: Partial<Omit<State, 'people'>> & { people?: readonly Person[] } = {}): State {
	return {
		revision: 7,
		at: START,
		conference: aConference(),
		people: peopleById(people),
		attendance: NOBODY_CAME,
		rosterRevision: 1,
		sheetNumbers: new Map(people.map(({ id }, index) => [id, index + 1])),
		run: NEW_RUN,
		rehearsal: false,
		behind: null,
		connections: [],
		poster: null,
		...changes
	};
}

/** The circumstances of an edit before anything has begun, on a day nothing speaks against. */
export function circumstances(changes: Partial<Circumstances> = {}): Circumstances {
	return {
		id: 'edit-1',
		now: START,
		people: new Map(),
		progress: READY,
		meeting: changes.progress ?? READY,
		rulesAgainst: () => [],
		...changes
	};
}
