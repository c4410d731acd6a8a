import type { ControlView } from '#lib/audience/control.ts';
import { follow } from '#lib/live/follow.svelte.ts';
import { ticking } from '#lib/live/ticking.svelte.ts';
import { Desk, type DeskData } from './desk.svelte.ts';

/** Opens the desk for as long as the calling component lives. */
export function openDesk(data: () => DeskData): Desk {
	const live = follow<ControlView>(() => ({
		slug: data().slug,
		view: 'control',
		first: data().view
	}));
	return new Desk(
		data(),
		live,
		ticking(() => live.now())
	);
}
