import Mustache from 'mustache';
import { LISTS, MAY_BE_EMPTY } from './vocabulary.ts';

/** What a line becomes: words, a name nobody has filled in, or a figure known only on the day. */
export type Segment = {
	readonly kind: 'text' | 'missing' | 'pending';
	readonly text: string;
};

/** A value for a placeholder: words, words still to come, or a list to repeat over. */
export type Value = string | typeof PENDING | readonly Values[];
export type Values = { readonly [name: string]: Value };

/** Stands for a figure that only the day itself will give. */
export const PENDING = Symbol('pending');

// Private-use characters cannot be typed, and cleanText's callers never store them.
const OPEN = '\uE000';
const SHUT = '\uE001';

/** Whether a line's placeholders are well formed: names by themselves, and lists opened as sections. */
export function isWellFormed(text: string): boolean {
	try {
		return Mustache.parse(text).every((token) => isUsable(token, null));
	} catch {
		return false;
	}
}

type Token = ReturnType<typeof Mustache.parse>[number];

/**
 * A condition, a partial or a list by its bare name would be printed wrong or not at all. A list
 * stands in another only where it belongs: otherwise each level would multiply the words.
 */
function isUsable([type, name, , , inner]: Token, outer: string | null): boolean {
	const opensList = Object.hasOwn(LISTS, name);
	if (type === '#') {
		const belongs = outer === null || LISTS[outer]?.includes(name);
		return (
			opensList && !!belongs && Array.isArray(inner) && inner.every((each) => isUsable(each, name))
		);
	}
	return type === 'text' || ((type === 'name' || type === '&') && !opensList);
}

/** The names a well-formed line uses, those inside its lists too. */
export function namesIn(text: string): readonly string[] {
	return isWellFormed(text) ? Mustache.parse(text).flatMap(namesOf) : [];
}

function namesOf([type, name, , , inner]: Token): readonly string[] {
	if (type === 'text') return [];
	return [name, ...(Array.isArray(inner) ? inner.flatMap(namesOf) : [])];
}

/** Fills a line. A broken line comes back whole as missing: it cannot be overlooked. */
export function fill(text: string, values: Values): readonly Segment[] {
	if (!isWellFormed(text)) return [{ kind: 'missing', text }];
	const written = Mustache.render(text, new MarkingContext(values), {}, { escape: String });
	return split(written);
}

/** Looks names up from the inside out, and marks what is not there instead of leaving a hole. */
class MarkingContext extends Mustache.Context {
	override push(view: unknown): MarkingContext {
		return new MarkingContext(view, this);
	}

	override lookup(name: string): unknown {
		const value = find(this, name);
		if (value === PENDING) return mark('pending', name);
		if (Array.isArray(value) && (value.length > 0 || MAY_BE_EMPTY.includes(name))) return value;
		if (typeof value === 'string' && value !== '') return value;
		// A list is opened as a section, and a section asks for a function to print anything at all.
		return Object.hasOwn(LISTS, name) ? () => mark('missing', name) : mark('missing', name);
	}
}

/** Only what was given counts: no part of a JavaScript object, and a full stop is just a letter. */
function find(context: Mustache.Context | undefined, name: string): unknown {
	if (!context) return undefined;
	return Object.hasOwn(context.view, name) ? context.view[name] : find(context.parent, name);
}

function mark(kind: 'missing' | 'pending', name: string): string {
	return `${OPEN}${kind}:${name}${SHUT}`;
}

function split(written: string): readonly Segment[] {
	return written
		.split(/(\uE000[^\uE001]*\uE001)/)
		.filter((part) => part !== '')
		.map((part): Segment => {
			if (!part.startsWith(OPEN)) return { kind: 'text', text: part };
			const [kind, name = ''] = part.slice(1, -1).split(/:(.*)/s);
			return { kind: kind === 'pending' ? 'pending' : 'missing', text: name };
		});
}
