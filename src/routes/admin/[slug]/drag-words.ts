import { setAriaStrings } from 'svelte-dnd-action';
import { m } from '#lib/paraglide/messages.js';

/**
 * Says in the reader's language what happens while something is dragged; a page holds it for itself.
 * @param how how one drags here
 * @param off why one cannot, where that may be
 */
export function sayDrags(how: string, off?: string): void {
	setAriaStrings({
		dragStarted: ({ itemLabel }) => m.setup_drag_started({ item: itemLabel }),
		movedToPosition: ({ itemLabel, position, count }) =>
			m.setup_drag_moved({ item: itemLabel, position, count }),
		movedToZoneEnd: ({ itemLabel }) => m.setup_drag_dropped({ item: itemLabel }),
		movedToZoneStart: ({ itemLabel }) => m.setup_drag_dropped({ item: itemLabel }),
		dropped: ({ itemLabel }) => m.setup_drag_dropped({ item: itemLabel }),
		zoneActiveInstruction: how,
		...(off !== undefined && { zoneDragDisabledInstruction: off })
	});
}
