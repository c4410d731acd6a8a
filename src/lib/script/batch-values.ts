import { attendingOf, isAnnounced, type Attending } from '#lib/awards/attending.ts';
import { AWARD_FORMS, awardName, type Award } from '#lib/awards/award.ts';
import { presentingOf } from '#lib/awards/presenter.ts';
import { vocative, type People, type Person } from '#lib/people/person.ts';
import type { BatchTurn } from '#lib/turns/turn.ts';
import { TOGETHER } from './award-values.ts';
import { inARow } from './in-a-row.ts';
import { nameInNormalCase } from './normal-case.ts';
import { readAloud, spokenPost, spokenTitle } from './read-aloud.ts';
import type { Values } from './template.ts';

/** What the words of a batch's cue may name: only who comes up is called. */
export function batchValues({ batch }: BatchTurn, people: People): Values {
	const { recipients, ...presenting } = batch;
	const known = recipients.map(({ award, mark }) => ({
		award,
		attending: attendingOf(award, mark, people)
	}));
	const { person, insteadOf } = presentingOf(presenting, people);
	const named = (wanted: (as: string) => boolean) =>
		known.filter(({ attending }) => wanted(attending.as)).map(({ award }) => award);
	const called = known.filter(({ attending }) => isAnnounced(attending));
	return {
		đợt: String(batch.number),
		khay: batch.code,
		...togetherValues((called.length > 0 ? called : known).map(({ award }) => award)),
		'phần trao': groups(called).map((group) => ({
			...togetherValues(group.map(({ award }) => award)),
			'người được khen': group.map(calledValues)
		})),
		'người được khen': called.map(calledValues),
		'nếu có mặt': named((as) => as === 'missing').map((award) => ({
			tên: spokenName({ ...award, honorific: vocative(award) }),
			của: titleOf(award)
		})),
		'nhận sau': named((as) => as === 'absent').map((award) => ({
			tên: spokenName(award),
			'hình thức trao': readAloud(award.kind)
		})),
		'người trao': person ? [presenterValues(person, insteadOf)] : []
	};
}

type Called = { readonly award: Award; readonly attending: Attending };

/** Those called up for the same thing, one after the other as they stand. */
function groups(called: readonly Called[]): readonly (readonly Called[])[] {
	const found: Called[][] = [];
	for (const each of called) {
		const last = found.at(-1);
		const before = last?.[0]?.award;
		if (last && before?.kind === each.award.kind && before.form === each.award.form)
			last.push(each);
		else found.push([each]);
	}
	return found;
}

function calledValues({ award, attending }: Called): Values {
	return {
		tên: spokenName(award),
		của: titleOf(award),
		'nhận thay': attending.as === 'represented' ? [{ 'người nhận': inSentence(attending.by) }] : []
	};
}

/** How they are called together, "các" only where there are several; who comes up for a body stands for it. */
function togetherValues(awards: readonly Award[]): Values {
	const byForm = AWARD_FORMS.map((form) => ({
		form,
		count: awards.filter((award) => award.form === form).length
	})).filter(({ count }) => count > 0);
	const words = ({ form, count }: (typeof byForm)[number]) =>
		`${count > 1 ? 'các ' : ''}${TOGETHER[form]}`;
	return {
		'đối tượng': inARow(byForm.map(({ form }) => TOGETHER[form])),
		'các đối tượng': inARow(byForm.map(words)),
		'người lên nhận': inARow(
			byForm.map((each) => (each.form === 'individual' ? '' : 'đại diện ') + words(each))
		),
		'hình thức trao': [...new Set(awards.map(({ kind }) => readAloud(kind)))].join(', ')
	};
}

/** A person is called as they are; the name of a body may have words for short. */
function spokenName({ form, honorific, name }: Pick<Award, 'form' | 'honorific' | 'name'>): string {
	const said = form === 'individual' ? nameInNormalCase(name) : readAloud(name);
	return awardName({ honorific, name: said });
}

/** "Ông Lê Thanh Dũng" in the middle of a sentence. */
function inSentence(name: string): string {
	return name.replace(/^(?:Ông|Bà|Đồng chí)(?=\s)/u, (honorific) => vocative({ honorific }));
}

/** "Hội Liên hiệp Phụ nữ Quận 5" says it all: "Quận 5" is not read after it, nor a title nobody has. */
function titleOf({ name, title }: Award): readonly Values[] {
	const said = spokenPost(title);
	return said === '' || readAloud(name).endsWith(said) ? [] : [{ 'chức danh': said }];
}

function presenterValues(person: Person, insteadOf: Person | null): Values {
	return {
		'xưng hô': vocative(person),
		'họ tên': nameInNormalCase(person.name),
		'chức danh': spokenTitle(person),
		'trao thay': insteadOf
			? [{ 'xưng hô vắng': vocative(insteadOf), 'họ tên vắng': nameInNormalCase(insteadOf.name) }]
			: []
	};
}
