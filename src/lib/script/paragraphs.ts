import type { ReadLine } from './script.ts';
import type { Segment } from './template.ts';

/** A paragraph of a line, as it stands on the page. */
export type Paragraph = {
	/** The name somebody listed is called by, up to what follows it; set off so that the eye finds it. */
	readonly lead: string;
	/** The words after it. */
	readonly segments: readonly Segment[];
	/** What it says in plain letters; a name nobody has filled in stands in braces. */
	readonly text: string;
	/** One of a list: a delegate, a content of the programme. */
	readonly listed: boolean;
};

/** A title follows, who receives for them, the next name, or the end of the list. */
const AFTER_NAME = / ?[,;(]|\.$/;

/** A line's paragraphs: it breaks where its author broke it. */
export function paragraphs({ segments }: Pick<ReadLine, 'segments'>): readonly Paragraph[] {
	const broken: Segment[][] = [[]];
	for (const segment of segments) {
		const [first = '', ...others] = segment.kind === 'text' ? segment.text.split('\n') : [];
		if (segment.kind !== 'text') broken.at(-1)?.push(segment);
		else if (first !== '') broken.at(-1)?.push({ ...segment, text: first });
		for (const text of others) broken.push(text === '' ? [] : [{ ...segment, text }]);
	}
	return broken.filter((each) => each.length > 0).map(paragraph);
}

function paragraph(segments: readonly Segment[]): Paragraph {
	const text = segments.map(plain).join('');
	const listed = text.startsWith('– ');
	const [first, ...others] = segments;
	const end = listed && first?.kind === 'text' ? first.text.search(AFTER_NAME) : -1;
	if (!first || end < 0) return { lead: '', segments, text, listed };
	const rest = { ...first, text: first.text.slice(end) };
	return { lead: first.text.slice(0, end), segments: [rest, ...others], text, listed };
}

function plain({ kind, text }: Segment): string {
	if (kind === 'missing') return `{${text}}`;
	return kind === 'pending' ? '…' : text;
}
