import type { Audience } from './audience.ts';
import { chairView } from './chair.ts';
import { controlView } from './control.ts';
import { mcView } from './mc.ts';
import { projectorView } from './projector.ts';
import { publicView } from './public.ts';
import { receptionView } from './reception.ts';
import { stageView } from './stage.ts';
import type { Stamp, State } from './state.ts';

/** One function an audience, from all that is true to what it may see. */
export const VIEW_OF = {
	public: publicView,
	projector: projectorView,
	stage: stageView,
	mc: mcView,
	chair: chairView,
	reception: receptionView,
	control: controlView
} as const satisfies Record<Audience, (state: State) => Stamp>;

export type ViewOf<A extends Audience> = ReturnType<(typeof VIEW_OF)[A]>;
