import * as v from 'valibot';
import { BLOC_IDS } from '#lib/protocol/protocol.ts';
import { LIMITS } from '#lib/text/limits.ts';
import { id, words } from './text.ts';

const blocId = v.picklist(BLOC_IDS);
/** The page writes the posts of one rank, or the words of one level, in a line parted by these marks. */
const equal = v.pipe(words(LIMITS.name), v.regex(/^[^·,;]*$/));

/** The table of the order of protocol as it arrives; what it must be as a whole is the domain's to say. */
export const table = v.object({
	blocs: v.array(
		v.object({
			id: blocId,
			title: words(LIMITS.name),
			categories: v.array(id),
			words: v.array(words(LIMITS.name))
		})
	),
	hosts: blocId,
	others: blocId,
	levels: v.array(v.array(equal)),
	posts: v.array(v.array(equal))
});
