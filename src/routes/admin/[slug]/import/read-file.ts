import { m } from '#lib/paraglide/messages.js';
import type { Sheet } from '#lib/roster/sheet.ts';

/** What became of a file: its sheets, or a sentence that says why it cannot be read. */
export type FileRead = { readonly sheets: readonly Sheet[] } | { readonly sentence: string };

/** Has the server read a file or a paste; nothing of it is kept there. */
export async function readFile(slug: string, content: Blob): Promise<FileRead> {
	try {
		const response = await fetch(`/api/v1/conferences/${slug}/people/import/sheets`, {
			method: 'POST',
			headers: { 'content-type': 'application/octet-stream' },
			body: content
		});
		const answer = (await response.json()) as { sheets: readonly Sheet[]; detail: string };
		return response.ok ? { sheets: answer.sheets } : { sentence: answer.detail };
	} catch {
		return { sentence: m.roster_import_unreached() };
	}
}
