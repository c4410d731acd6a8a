import { controlView } from './control.ts';
import { mcView } from './mc.ts';
import { projectorView } from './projector.ts';
import { publicView } from './public.ts';
import { receptionView } from './reception.ts';

/** One function an audience, from all that is true to what it may see. */
export const VIEW_OF = {
	public: publicView,
	projector: projectorView,
	mc: mcView,
	reception: receptionView,
	control: controlView
} as const;

export type Audience = keyof typeof VIEW_OF;

/** The order in which audiences are told: the hall's eyes first. */
export const AUDIENCES: readonly Audience[] = ['projector', 'mc', 'control', 'public', 'reception'];
export type ViewOf<A extends Audience> = ReturnType<(typeof VIEW_OF)[A]>;

/** Whether a word names an audience. */
export function isAudience(word: string): word is Audience {
	return Object.hasOwn(VIEW_OF, word);
}
