import { attendingOf, isAnnounced, type Attending } from '#lib/awards/attending.ts';
import { AWARD_FORMS, awardName, distinctKinds, type Award } from '#lib/awards/award.ts';
import { presentingOf } from '#lib/awards/presenter.ts';
import { vocative, type People, type Person } from '#lib/people/person.ts';
import { fold } from '#lib/text/fold.ts';
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
	const [only, ...others] = called;
	const unseen = listed(
		named((as) => as === 'missing').map((award) => ({
			tên: nameInSentence(award),
			của: titleOf(award)
		}))
	);
	return {
		đợt: String(batch.number),
		khay: batch.code,
		// With nobody called nothing is read aloud, but what the batch is for is no gap in the script.
		...togetherValues((only ? called : known).map(({ award }) => award)),
		...(only && others.length === 0 && aloneValues(only)),
		'phần trao': groups(called).map((group) => ({
			...togetherValues(group.map(({ award }) => award)),
			'người được khen': listed(group.map(calledValues))
		})),
		'người được khen': listed(called.map(calledValues)),
		'nếu có mặt': unseen,
		'chưa thấy': unseen.length > 0 ? [{ 'nếu có mặt': unseen }] : [],
		'nhận sau': laterValues(named((as) => as === 'absent')),
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
		const isAlike = before?.form === each.award.form && fold(before.kind) === fold(each.award.kind);
		if (last && isAlike) last.push(each);
		else found.push([each]);
	}
	return found;
}

/** A list is read line by line: each but the last ends with a semicolon. */
function listed(lines: readonly Values[]): readonly Values[] {
	return lines.map((line, index) => ({
		...line,
		'dấu câu': index === lines.length - 1 ? '.' : ';'
	}));
}

function calledValues({ award, attending }: Called): Values {
	return {
		tên: spokenName(award),
		của: titleOf(award),
		'nhận thay': attending.as === 'represented' ? [{ 'người nhận': inSentence(attending.by) }] : []
	};
}

/** Who comes up alone is congratulated by name. */
function aloneValues({ award, attending }: Called): Values {
	const name = nameInSentence(award);
	const isThemselves = award.form === 'individual' && attending.as !== 'represented';
	return { 'các đối tượng': name, 'người lên nhận': isThemselves ? name : `đại diện ${name}` };
}

/** Whoever cannot come up, in one sentence. */
function laterValues(awards: readonly Award[]): readonly Values[] {
	const [first, ...others] = awards;
	if (!first) return [];
	return [
		{
			tên: inARow([spokenName(first), ...others.map(nameInSentence)]),
			'hình thức trao': inARow(distinctKinds(awards).map(readAloud))
		}
	];
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
		'hình thức trao': distinctKinds(awards).map(readAloud).join(', ')
	};
}

/** A person is called as they are; the name of a body may have words for short. */
function spokenName({ form, honorific, name }: Pick<Award, 'form' | 'honorific' | 'name'>): string {
	const said = form === 'individual' ? nameInNormalCase(name) : readAloud(name);
	return awardName({ honorific, name: said });
}

function nameInSentence(award: Award): string {
	return spokenName({ ...award, honorific: vocative(award) });
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
