import { HEARTBEAT } from './frame.ts';
import type { Hub, Listener } from './hub.ts';

/** Bytes a listener may leave unread before it only gets the newest frame. */
const HIGH_WATER = 1;

/**
 * A stream for one screen. A slow screen is never queued for: what it has not taken yet is
 * replaced by the newest frame, because every frame is the whole picture.
 */
export function listen(
	hub: Hub,
	{ audience, grant }: Pick<Listener, 'audience' | 'grant'>,
	first: Uint8Array,
	onEnd: () => void
) {
	let newest: Uint8Array | null = null;
	let leave: () => void = () => undefined;
	let over = false;
	const end = () => {
		if (over) return;
		over = true;
		leave();
		onEnd();
	};
	return new ReadableStream<Uint8Array>(
		{
			start(controller) {
				controller.enqueue(first);
				leave = hub.join({
					audience,
					grant,
					deliver(frame) {
						if ((controller.desiredSize ?? 0) > 0) controller.enqueue(frame);
						else if (frame !== HEARTBEAT) newest = frame;
					},
					close() {
						end();
						controller.close();
					}
				});
			},
			pull(controller) {
				if (newest) controller.enqueue(newest);
				newest = null;
			},
			cancel: end
		},
		{ highWaterMark: HIGH_WATER }
	);
}
