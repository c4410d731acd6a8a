import {
	AWARD_FORMS,
	distinctKinds,
	type Award,
	type AwardForm,
	type Awards
} from '#lib/awards/award.ts';
import type { Ceremony } from '#lib/awards/ceremony.ts';
import { inOrder } from '#lib/awards/order.ts';
import { officialDate } from '#lib/time/official-date.ts';
import { inARow } from './in-a-row.ts';
import { readAloud } from './read-aloud.ts';
import type { Values } from './template.ts';

/** How those honoured are called together. */
export const TOGETHER: Readonly<Record<AwardForm, string>> = {
	collective: 'tập thể',
	household: 'hộ gia đình',
	individual: 'cá nhân'
};

/**
 * What the list of awards tells of the whole ceremony; no figure while it is empty. Who was withdrawn
 * is counted no more: the hall hears as many as it will see. What the decision says stands beside it.
 */
export function awardValues(awards: Awards, marks: Ceremony['marks']): Values {
	const { decisions, list } = awards;
	if (list.length === 0) return { 'rút tên': [] };
	const honoured = list.filter(({ id }) => marks[id]?.as !== 'withdrawn');
	const count = (form: AwardForm) => countOf(form, honoured);
	const withdrawn = list.length - honoured.length;
	const removed = {
		'số rút': twoDigits(withdrawn),
		'số trong quyết định': inARow(counted(list))
	};
	return {
		'số tập thể': twoDigits(count('collective')),
		'số hộ': twoDigits(count('household')),
		'số cá nhân': twoDigits(count('individual')),
		'số được khen': inARow(counted(honoured)),
		'rút tên': withdrawn > 0 ? [removed] : [],
		'hình thức khen': inARow(distinctKinds(inOrder({ ...awards, list: honoured })).map(readAloud)),
		'cơ quan khen': inARow(
			[...new Set(decisions.map(({ issuer }) => readAloud(issuer)))].filter(Boolean)
		),
		'số quyết định': inARow(decisions.map(decisionWords).filter(Boolean))
	};
}

/** "05 tập thể", "10 cá nhân". */
export function counted(awards: readonly Award[]): readonly string[] {
	return AWARD_FORMS.filter((form) => countOf(form, awards) > 0).map(
		(form) => `${twoDigits(countOf(form, awards))} ${TOGETHER[form]}`
	);
}

function countOf(form: AwardForm, awards: readonly Award[]): number {
	return awards.filter((award) => award.form === form).length;
}

/** "15/QĐ-MTTQ-BTT ngày 20 tháng 4 năm 2022". */
function decisionWords({ number, date }: { number: string; date: string }): string {
	return date === '' ? number : `${number} ${officialDate(date)}`;
}

/** Official papers write numbers below ten with a nought before them. */
function twoDigits(count: number): string {
	return String(count).padStart(2, '0');
}
