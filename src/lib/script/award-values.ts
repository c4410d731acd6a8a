import { AWARD_FORMS, type AwardForm, type Awards } from '#lib/awards/award.ts';
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

/** What the list of awards tells of the whole ceremony; nothing while it is empty. */
export function awardValues(awards: Awards): Values {
	if (awards.list.length === 0) return {};
	const count = (form: AwardForm) => awards.list.filter((award) => award.form === form).length;
	const forms = AWARD_FORMS.filter(count);
	const counted = forms.map((form) => `${twoDigits(count(form))} ${TOGETHER[form]}`);
	const { decisions } = awards;
	return {
		'số tập thể': twoDigits(count('collective')),
		'số hộ': twoDigits(count('household')),
		'số cá nhân': twoDigits(count('individual')),
		'số được khen': inARow(counted),
		'hình thức khen': inARow([...new Set(inOrder(awards).map(({ kind }) => readAloud(kind)))]),
		'cơ quan khen': inARow(
			[...new Set(decisions.map(({ issuer }) => readAloud(issuer)))].filter(Boolean)
		),
		'số quyết định': inARow(decisions.map(decisionWords).filter(Boolean))
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
