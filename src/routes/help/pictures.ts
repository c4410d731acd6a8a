import type { Token } from 'marked';

const addresses = import.meta.glob<string>('../../../docs/pictures/*.png', {
	query: '?url',
	import: 'default',
	eager: true
});

/** The guide's blocks as plain data, its pictures pointing to where the app serves them. */
export function withPictures(tokens: readonly Token[]): Token[] {
	return JSON.parse(JSON.stringify(tokens), (key, value: unknown) =>
		key === 'href' && typeof value === 'string'
			? (addresses[`../../../docs/${value}`] ?? value)
			: value
	) as Token[];
}
