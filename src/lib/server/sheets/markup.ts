const DECODER = new TextDecoder();

/** An element's name and attributes as they are written; prefixes of names are left out. */
export type Tag = Readonly<Record<string, string>>;

/** The text of a part; '' when there is none. */
export function textOf(part: Uint8Array | undefined): string {
	return part ? DECODER.decode(part) : '';
}

/**
 * The attributes of every element of a name, in their order. Enough for the few that are looked at.
 * No search here begins anew within what another went through: markup that never ends would stop
 * the whole server.
 */
export function tagsOf(markup: string, name: string): readonly Tag[] {
	return [...markup.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b([^<>]*)>`, 'g'))].map(
		([, attributes = '']) =>
			Object.fromEntries(
				[...attributes.matchAll(/(?<![\w:])([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
					([, key = '', double, single]) => [key, double ?? single ?? '']
				)
			)
	);
}

/** What stands inside the first element of a name; '' when there is none. */
export function insideOf(markup: string, name: string): string {
	const tag = `(?:\\w+:)?${name}`;
	const open = new RegExp(`<${tag}\\b[^<>]*>`).exec(markup);
	if (!open) return '';
	const inside = markup.slice(open.index + open[0].length);
	const end = inside.search(new RegExp(`</${tag}>`));
	return end === -1 ? '' : inside.slice(0, end);
}
