import * as v from 'valibot';
import { metresOf } from '#lib/print/metres.ts';
import { BACKDROP_USUAL, CHOICES, isPrint, type Asked, type Choice } from '#lib/print/prints.ts';

/** A side of a backdrop. */
const metres = (usual: number) =>
	v.pipe(v.optional(v.string(), String(usual)), v.transform(metresOf), v.number());

const choice = v.object({
	width: metres(BACKDROP_USUAL.width),
	height: metres(BACKDROP_USUAL.height),
	times: v.optional(v.picklist(['on', 'off']), 'on'),
	size: v.optional(v.picklist(['a4', 'a5']), 'a4'),
	person: v.optional(v.nullable(v.string()), null),
	category: v.optional(v.nullable(v.string()), null),
	badge: v.optional(v.picklist(['86x54', '90x130']), '86x54'),
	who: v.optional(v.picklist(['front', 'all']), 'front')
});

/**
 * Which paper is wanted, and how, as its address says; null when there is none such. What there is
 * not to choose of that paper is not looked at.
 */
export function readAsked(print: string, said: URLSearchParams): Asked | null {
	if (!isPrint(print)) return null;
	const known: readonly string[] = CHOICES[print];
	const choice = readChoice(
		new URLSearchParams([...said].filter(([name]) => known.includes(name)))
	);
	return choice && { print, choice };
}

/** How a paper is wanted; null when that cannot be made. */
function readChoice(asked: URLSearchParams): Choice | null {
	const read = v.safeParse(choice, Object.fromEntries(asked));
	if (!read.success) return null;
	const { times, ...others } = read.output;
	return { ...others, ...forWhom(others), times: times === 'on' };
}

/** For whom, as it is put on record in one way only: beside one person a category says nothing, beside either a row. */
function forWhom({ person, category, who }: Pick<Choice, 'person' | 'category' | 'who'>) {
	const isForSome = person !== null || category !== null;
	return { category: person === null ? category : null, who: isForSome ? 'front' : who } as const;
}

/** Pixels across of a picture for a screen: full high definition, or twice that. */
const pixels = v.pipe(
	v.optional(v.picklist(['1920', '3840']), '1920'),
	v.transform((text) => Number(text))
);

/** Times its width a picture may be high: a taller one would take memory the show needs. */
const TALLEST = 2;

/** A picture for a screen, as its address says: how wide, and of what shape unless it is 16:9. */
export function readPicture(
	asked: URLSearchParams
): { readonly choice: Choice; readonly pixels: number } | null {
	const wanted = readAsked(
		'backdrop',
		new URLSearchParams({ width: '16', height: '9', ...Object.fromEntries(asked) })
	);
	const read = v.safeParse(pixels, asked.get('px') ?? undefined);
	if (!wanted || !read.success) return null;
	const { choice } = wanted;
	if (choice.height > choice.width * TALLEST) return null;
	return { choice, pixels: read.output };
}

/** A choice as an address says it, shortest: what is as usual is left out. */
export function writeChoice(choice: Choice): string {
	const usual: Readonly<Record<string, unknown>> = { ...readChoice(new URLSearchParams()) };
	const said = Object.entries(choice)
		.filter(([name, value]) => value !== usual[name] && value !== null)
		.map(([name, value]) => [name, wordFor(value)])
		.sort(([some = ''], [other = '']) => (some < other ? -1 : 1));
	return new URLSearchParams(said).toString();
}

function wordFor(value: unknown): string {
	return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
}
