import { attendingOf, isAnnounced } from '#lib/awards/attending.ts';
import { awardName, type Award, type AwardForm, type Awards } from '#lib/awards/award.ts';
import { inOrder } from '#lib/awards/order.ts';
import { presentingOf } from '#lib/awards/presenter.ts';
import { vocative, type People, type Person } from '#lib/people/person.ts';
import { officialDate } from '#lib/time/official-date.ts';
import type { BatchTurn } from '#lib/turns/turn.ts';
import { readAloud, spokenTitle } from './read-aloud.ts';
import type { Values } from './template.ts';

/** How those honoured are called together. */
const TOGETHER: Readonly<Record<AwardForm, string>> = {
	collective: 'tập thể',
	household: 'hộ gia đình',
	individual: 'cá nhân'
};

/** What the list of awards tells of the whole ceremony; nothing while it is empty. */
export function awardValues(awards: Awards): Values {
	if (awards.list.length === 0) return {};
	const count = (form: AwardForm) => awards.list.filter((award) => award.form === form).length;
	const forms = (['collective', 'household', 'individual'] as const).filter(count);
	const counted = forms.map((form) => `${twoDigits(count(form))} ${TOGETHER[form]}`);
	const { decisions } = awards;
	return {
		'số tập thể': twoDigits(count('collective')),
		'số hộ': twoDigits(count('household')),
		'số cá nhân': twoDigits(count('individual')),
		'số được khen': inARow(counted),
		'hình thức khen': inARow([...new Set(inOrder(awards).map(({ kind }) => kind))]),
		'cơ quan khen': inARow(
			[...new Set(decisions.map(({ issuer }) => readAloud(issuer)))].filter(Boolean)
		),
		'số quyết định': inARow(decisions.map(decisionWords).filter(Boolean))
	};
}

/** What the words of a batch's cue may name: only who comes up is called. */
export function batchValues({ batch }: BatchTurn, people: People): Values {
	const { recipients, ...called } = batch;
	const known = recipients.map(({ award, mark }) => ({
		award,
		attending: attendingOf(award, mark, people)
	}));
	const [first] = recipients;
	const { person, insteadOf } = presentingOf(called, people);
	const named = (wanted: (as: string) => boolean) =>
		known.filter(({ attending }) => wanted(attending.as));
	return {
		đợt: String(batch.number),
		khay: batch.code,
		'đối tượng': TOGETHER[first?.award.form ?? 'individual'],
		'hình thức trao': first?.award.kind ?? '',
		'người được khen': known
			.filter(({ attending }) => isAnnounced(attending))
			.map(({ award, attending }) => ({
				tên: readAloud(awardName(award)),
				của: titleOf(award),
				'nhận thay': attending.as === 'represented' ? [{ 'người nhận': attending.by }] : []
			})),
		'nếu có mặt': named((as) => as === 'missing').map(({ award }) => ({
			tên: readAloud(awardName(award)),
			của: titleOf(award)
		})),
		'nhận sau': named((as) => as === 'absent').map(({ award }) => ({
			tên: readAloud(awardName(award)),
			'hình thức trao': award.kind
		})),
		'người trao': person ? [presenterValues(person, insteadOf)] : []
	};
}

/** "Hội Liên hiệp Phụ nữ Quận 5" says it all: a body has no other title to read. */
function titleOf({ title }: Award): readonly Values[] {
	return title === '' ? [] : [{ 'chức danh': readAloud(title) }];
}

function presenterValues(person: Person, insteadOf: Person | null): Values {
	return {
		'xưng hô': vocative(person),
		'họ tên': person.name,
		'chức danh': spokenTitle(person),
		'trao thay': insteadOf
			? [{ 'xưng hô vắng': vocative(insteadOf), 'họ tên vắng': insteadOf.name }]
			: []
	};
}

/** "15/QĐ-MTTQ-BTT ngày 20 tháng 4 năm 2022". */
function decisionWords({ number, date }: { number: string; date: string }): string {
	return date === '' ? number : `${number} ${officialDate(date)}`;
}

/** Official papers write numbers below ten with a nought before them. */
function twoDigits(count: number): string {
	return String(count).padStart(2, '0');
}

/** "Bằng khen, Giấy khen và Cờ thi đua". */
function inARow(words: readonly string[]): string {
	if (words.length < 2) return words[0] ?? '';
	return `${words.slice(0, -1).join(', ')} và ${words.at(-1)}`;
}
