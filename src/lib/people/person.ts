/** What is known of a person's coming. Check-in sets it; until then the office may. */
export const PRESENCES = ['expected', 'present', 'late', 'absent'] as const;
export type Presence = (typeof PRESENCES)[number];

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
	readonly presence: Presence;
	/** Who came in their place (đi thay). */
	readonly substituteId: string | null;
};

/** More people than any hall holds. */
export const MOST_PEOPLE = 3000;

export type People = ReadonlyMap<string, Person>;

/** Collects people by id. */
export function peopleById(people: readonly Person[]): People {
	return new Map(people.map((person) => [person.id, person]));
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
 * ends with the place, in its last two words at least, says it all: "… Đảng ủy Phường 5".
 */
export function fullTitle({ position, unit }: Pick<Person, 'position' | 'unit'>): string {
	const post = position.split(' ').filter(Boolean);
	const place = unit.split(' ').filter(Boolean);
	if (place.length > 0 && isSame(post.slice(-2), place.slice(-2))) return post.join(' ');
	const shared = post.findIndex((_, from) => {
		const end = post.slice(from);
		return isSame(end, place.slice(0, end.length));
	});
	return [...(shared < 0 ? post : post.slice(0, shared)), ...place].join(' ');
}

/** Offices write "khu phố 3" and "Khu phố 3" of one place. */
function isSame(some: readonly string[], others: readonly string[]): boolean {
	const small = (words: readonly string[]) => words.join(' ').toLowerCase();
	return small(some) === small(others);
}
