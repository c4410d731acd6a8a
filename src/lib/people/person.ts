import type { Consent } from '#lib/privacy/consent.ts';

/** What the office heard of a person's coming, before the day and on it. */
export const REPLIES = ['waiting', 'coming', 'late', 'absent'] as const;
export type Reply = (typeof REPLIES)[number];

/** Where a person is: what check-in saw stands before what the office heard. */
export type Presence = 'expected' | 'present' | 'late' | 'absent' | 'left';

/** How the MC introduces a person; most follow their category. */
export const INTRODUCTIONS = ['as-category', 'by-name', 'together'] as const;
export type Introduction = (typeof INTRODUCTIONS)[number];

/** Someone invited, as the office's list has them (domain.md §4.1: no sensitive fields). */
export type Person = {
	readonly id: string;
	readonly category: string;
	/** "Ông", "Bà", "Hòa thượng" …: kept apart from the name. */
	readonly honorific: string;
	readonly name: string;
	readonly position: string;
	readonly unit: string;
	/** Never leaves set-up. */
	readonly phone: string;
	/** "A12", "Hàng ghế đầu"; '' while none is kept for them. */
	readonly seat: string;
	/** What reception must know when they come: "xe lăn", "mời lên phòng khách". */
	readonly note: string;
	readonly introduction: Introduction;
	/** Whether they are counted for the quorum and vote; null: as their category. */
	readonly votes: boolean | null;
	/** Their bloc in the order of protocol, a letter of its table; '': as their category. */
	readonly bloc: string;
	/** Their place among those of their bloc and level, 1 the highest; null: read from their position. */
	readonly rank: number | null;
	/** Since when they hold their post, yyyy, yyyy-mm or yyyy-mm-dd; '' unknown. */
	readonly since: string;
	/** Their year of birth, yyyy; '' unknown. */
	readonly born: string;
	/** Whether the invitation was sent. */
	readonly invited: boolean;
	readonly reply: Reply;
	/** Why they will not come; read in set-up and in the minutes only. */
	readonly absence: string;
	/** Not on the list before the day: entered at the door. */
	readonly walkIn: boolean;
	readonly presence: Presence;
	/** Who came in their place (đi thay). */
	readonly substituteId: string | null;
	/** What they said to the use of their data; null while they said nothing. */
	readonly consent: Consent | null;
};

/** What is typed or imported about a person; the rest the system finds for itself. */
export type PersonFields = Omit<Person, 'id' | 'presence' | 'walkIn' | 'consent'>;

/** Somebody of whom nothing is known yet. */
export const BLANK_PERSON: PersonFields = {
	category: '',
	honorific: '',
	name: '',
	position: '',
	unit: '',
	phone: '',
	seat: '',
	note: '',
	introduction: 'as-category',
	votes: null,
	bloc: '',
	rank: null,
	since: '',
	born: '',
	invited: false,
	reply: 'waiting',
	absence: '',
	substituteId: null
};

/** More people than any hall holds. */
export const MOST_PEOPLE = 3000;

export type People = ReadonlyMap<string, Person>;

/** Collects people by id. */
export function peopleById(people: readonly Person[]): People {
	return new Map(people.map((person) => [person.id, person]));
}

/** Where a person is as long as nobody has checked them in. */
export function presenceBefore(reply: Reply): Presence {
	return reply === 'late' || reply === 'absent' ? reply : 'expected';
}

/** Whether somebody is in the hall. */
export function isPresent({ presence }: Pick<Person, 'presence'>): boolean {
	return presence === 'present';
}

/** Whether somebody came in person, and is there still or has left. */
export function hasCome({ presence }: Pick<Person, 'presence'>): boolean {
	return presence === 'present' || presence === 'left';
}

/** Whether somebody is known not to be there: they sent word, or have left. */
export function isAway({ presence }: Pick<Person, 'presence'>): boolean {
	return presence === 'absent' || presence === 'left';
}

/** "Bà Hồ Ngọc Thúy". */
export function fullName(person: Pick<Person, 'honorific' | 'name'>): string {
	return `${person.honorific} ${person.name}`.trim();
}

/** In the middle of a sentence "Ông" and "Bà" are small; a religious title keeps its capital. */
export function vocative({ honorific }: Pick<Person, 'honorific'>): string {
	return /^(Ông|Bà|Đồng chí)$/.test(honorific) ? honorific.toLocaleLowerCase('vi') : honorific;
}

/** "bà Hồ Ngọc Thúy": a name in the middle of a sentence. */
export function nameInSentence(person: Pick<Person, 'honorific' | 'name'>): string {
	return fullName({ ...person, honorific: vocative(person) });
}

/**
 * "Chủ tịch Ủy ban MTTQ Việt Nam Quận 5": the post and where it is held. Words that end the one and
 * begin the other are said once: "Phó Trưởng Công an" of "Công an Quận 5". A post that already
 * ends with the place, in its last two words at least, says it all: "… Đảng ủy Phường 5"; one that
 * ends with a numbered place within it is parted from it: "Bí thư Chi bộ Khu phố 12, Phường 5".
 */
export function fullTitle({ position, unit }: Pick<Person, 'position' | 'unit'>): string {
	const post = position.split(' ').filter(Boolean);
	const place = unit.split(' ').filter(Boolean);
	if (place.length > 0 && isSame(post.slice(-2), place.slice(-2))) return post.join(' ');
	const shared = post.findIndex((_, from) => {
		const end = post.slice(from);
		return isSame(end, place.slice(0, end.length));
	});
	const own = (shared < 0 ? post : post.slice(0, shared)).join(' ');
	return [own, place.join(' ')].filter(Boolean).join(/\d$/.test(own) ? ', ' : ' ');
}

/** Offices write "khu phố 3" and "Khu phố 3" of one place. */
function isSame(some: readonly string[], others: readonly string[]): boolean {
	const small = (words: readonly string[]) => words.join(' ').toLowerCase();
	return small(some) === small(others);
}
