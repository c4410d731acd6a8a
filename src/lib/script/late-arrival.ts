import { nameInSentence, type Person } from '#lib/people/person.ts';
import { spokenTitle } from './read-aloud.ts';

/**
 * The sentence that introduces somebody who came after the others (domain.md §2.2, "Đến muộn").
 * @param sentBy in whose place they come, if in anyone's
 */
export function lateArrival(person: Person, sentBy: Person | undefined): string {
	const name = nameInSentence(person);
	const about = [spokenTitle(person), sentBy ? `đến dự thay ${nameInSentence(sentBy)}` : ''].filter(
		Boolean
	);
	const who = about.length > 0 ? `${name} – ${about.join(', ')} –` : name;
	return `Kính thưa Hội nghị! Tôi xin phép giới thiệu bổ sung: ${who} vừa có mặt tại Hội nghị. Xin nhiệt liệt chào mừng!`;
}
