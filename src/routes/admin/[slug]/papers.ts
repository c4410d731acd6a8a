import type { Conference } from '#lib/conference/conference.ts';

/** A paper of the checklist, and whether this conference needs it. */
export type Paper = {
	readonly id: string;
	readonly title: string;
	readonly ready: boolean;
	readonly required: boolean;
	/** It hangs on an item of the programme, and the two do not agree (plan II.2.c.7, II.3). */
	readonly mismatch: 'item-on' | 'item-off' | null;
	readonly forItem: string | null;
};

/** The four papers: one that belongs to an item is needed only while the item is on. */
export function papers({
	documents,
	agenda,
	form
}: Pick<Conference, 'documents' | 'agenda' | 'form'>) {
	return documents.map((document): Paper => {
		const item = agenda.find((each) => each.id === document.forItem);
		const required = document.forItem === null || item?.enabled === true;
		// Held in writing, there is no programme for a paper to disagree with.
		const mismatched = form === 'in-person' ? mismatch(document, required) : null;
		return { ...document, required, mismatch: mismatched };
	});
}

function mismatch(
	{ forItem, ready }: { forItem: string | null; ready: boolean },
	required: boolean
): Paper['mismatch'] {
	if (forItem === null || ready === required) return null;
	return required ? 'item-on' : 'item-off';
}
