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

export type People = ReadonlyMap<string, Person>;

/** Collects people by id. */
export function peopleById(people: readonly Person[]): People {
	return new Map(people.map((person) => [person.id, person]));
}

/** "Bà Hồ Ngọc Thúy". */
export function fullName(person: Pick<Person, 'honorific' | 'name'>): string {
	return `${person.honorific} ${person.name}`.trim();
}

/**
 * "Chủ tịch Ủy ban MTTQ Việt Nam Quận 5": the post and where it is held. Words that end the one and
 * begin the other are said once: "Phó Trưởng Công an" of "Công an Quận 5".
 */
export function fullTitle({ position, unit }: Pick<Person, 'position' | 'unit'>): string {
	const post = position.split(' ').filter(Boolean);
	const place = unit.split(' ').filter(Boolean);
	const shared = post.findIndex((_, from) =>
		post.slice(from).every((word, index) => word === place[index])
	);
	return [...(shared < 0 ? post : post.slice(0, shared)), ...place].join(' ');
}
