import { fullTitle } from '#lib/people/person.ts';
import { readHonorific, splitHonorific } from '#lib/roster/honorific.ts';
import { readName } from '#lib/roster/name-cell.ts';
import { isUnit, splitTitle, type Post } from '#lib/roster/post-cell.ts';
import { beginsWithSurname } from '#lib/roster/surname.ts';
import { inNormalCase } from '#lib/script/normal-case.ts';
import { readAloud, spokenTitle } from '#lib/script/read-aloud.ts';
import { cleanLine } from '#lib/text/clean.ts';
import { fold } from '#lib/text/fold.ts';
import type { AwardForm, AwardKind } from '../award.ts';
import { NO_DECISION, readDate, readDecision, type DecisionFields } from './decision-text.ts';
import type { Doubt } from './doubt.ts';
import { FIELD_LIMITS, type Fields } from './fields.ts';
import { formIn, formOfName, formTitle } from './form-words.ts';
import type { Meaning } from './heading.ts';
import { kindIn, kindOf } from './kind-words.ts';
import { cellOf, type AwardLine } from './lines.ts';

/** What one line tells of an award, and what of it is doubtful. */
export type Told = {
	readonly fields: Fields;
	/** Who is said to come up for it; '' when the line does not say. */
	readonly receiver: string;
	readonly decision: DecisionFields;
	readonly doubts: readonly Doubt[];
};

/** What lines are read with. */
export type ReadingWith = {
	readonly meanings: readonly Meaning[];
	readonly kinds: readonly AwardKind[];
	/** Whether somebody of the list bears a name: then a cell that is just that is not taken apart. */
	readonly isKnown: (name: string) => boolean;
};

/** Reads the line of an award; what it does not say of form, kind and decision its titles may. */
export function readAward(line: AwardLine, { meanings, kinds, isKnown }: ReadingWith): Told {
	const cell = (meaning: Meaning) => cleanLine(cellOf(line.cells, meanings, meaning));
	const called = cellOf(line.cells, meanings, 'name').replace(/^(?:\d{1,3}\s*[.)]|[-+•*])\s*/, '');
	const form = formOf(line, cell('form'), called);
	const named =
		form.form === 'individual'
			? readName(called, isKnown)
			: { ...splitBody(called), position: '', unit: '', doubts: [] };
	const title = titleOf(
		{ post: cell('post'), position: cell('position'), unit: cell('unit') },
		named
	);
	const kind = kindOf(cell('kind'), kinds) || innermost(line, (text) => kindIn(text, kinds)) || '';
	const isPerson = form.form === 'individual';
	return {
		fields: {
			form: form.form,
			honorific: isPerson ? readHonorific(cell('honorific')) || named.honorific : named.honorific,
			name: named.name,
			title,
			kind,
			merit: cell('merit'),
			prize: cell('prize')
		},
		receiver: splitHonorific(cell('receiver')).rest,
		decision: decisionOf(line, cell),
		doubts: [
			...named.doubts.map((code): Doubt => ({ code, field: DOUBTED[code] ?? 'name' })),
			...(form.doubt ? [{ code: form.doubt, field: 'form' } as const] : [])
		]
	};
}

/** What fields lack, or have too much of. */
export function flawsOf(fields: Fields): readonly Doubt[] {
	const long = (Object.keys(FIELD_LIMITS) as (keyof typeof FIELD_LIMITS)[]).filter(
		(field) => fields[field].length > FIELD_LIMITS[field]
	);
	return [
		...(/[\p{L}\p{N}]/u.test(fields.name)
			? []
			: [{ code: 'name-missing', field: 'name' } as const]),
		...(/[\p{L}\p{N}]/u.test(fields.kind)
			? []
			: [{ code: 'kind-missing', field: 'kind' } as const]),
		...long.map((field): Doubt => ({ code: 'too-long', field }))
	];
}

type Cells = { readonly post: string; readonly position: string; readonly unit: string };

/**
 * The post and where it is held: as one cell has both, else put together from wherever they stand.
 * "Chi hội trưởng Phụ nữ KP3" of "Khu phố 3" says it all already.
 */
function titleOf({ post, ...cells }: Cells, named: Post): string {
	const isWhole = post !== '' && (named.position === '' || !isUnit(post));
	if (isWhole) return fullTitle(splitTitle(post));
	const position = cells.position || named.position;
	const unit = post || cells.unit || named.unit;
	const isSaid = fold(spokenTitle({ position, unit })) === fold(readAloud(position));
	return isSaid ? position : fullTitle({ position, unit });
}

const DOUBTED: Readonly<Record<string, Doubt['field']>> = {
	'honorific-unsure': 'honorific',
	'rest-unclear': 'title'
};

/** "Ông Trần A" of a household is addressed; "Hộ ông Trần A" and a body are called as they are. */
function splitBody(called: string): { readonly honorific: string; readonly name: string } {
	const { honorific, rest } = splitHonorific(cleanLine(called));
	return { honorific, name: inNormalCase(rest) };
}

/** A cell of its own says it, else the titles above, else what the name looks like. */
function formOf(
	line: AwardLine,
	cell: string,
	name: string
): { readonly form: AwardForm; readonly doubt: 'form-unsure' | 'form-odd' | null } {
	const told = formTitle(cell) ?? formIn(cell) ?? innermost(line, formIn);
	const looks = formOfName(name);
	if (told === null) {
		return { form: looks ?? 'individual', doubt: looks ? null : 'form-unsure' };
	}
	const isBody = isUnit(name) && !beginsWithSurname(name);
	const isOdd =
		(told === 'individual' && (isBody || looks === 'household')) ||
		(told === 'collective' && looks !== null && looks !== 'collective' && !isBody);
	return { form: told, doubt: isOdd ? 'form-odd' : null };
}

function decisionOf(line: AwardLine, cell: (meaning: Meaning) => string): DecisionFields {
	const number = cell('decision');
	const own = number === '' ? null : (readDecision(`QĐ ${number}`) ?? { ...NO_DECISION, number });
	const read = own ?? innermost(line, readDecision) ?? NO_DECISION;
	return {
		number: read.number,
		date: readDate(cell('decision-date')) || read.date,
		issuer: cell('issuer') || read.issuer,
		signer: cell('signer') || read.signer
	};
}

function innermost<T>({ titles }: AwardLine, read: (title: string) => T | null): T | null {
	for (const title of titles.toReversed()) {
		const found = read(title);
		if (found !== null) return found;
	}
	return null;
}
