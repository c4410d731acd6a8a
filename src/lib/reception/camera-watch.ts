import { read } from '#lib/attendance/pass.ts';
import { pause } from '#lib/live/pause.ts';
import type { Detect } from './detector.ts';

/** Milliseconds from one look to the next: nine a second are plenty for a hand that holds a paper. */
const PERIOD = 110;
/** Milliseconds a slow device gets between two looks for everything else. */
const RESPITE = 30;
/** Looks in a row that may fail, as they do while a camera turns; then the reader is broken. */
const PATIENCE = 10;

/**
 * Looks at what the camera shows, one look after the other, and tells each text it finds.
 * @returns when it is stopped
 * @throws what the reader throws, when it fails again and again
 */
export async function watch(
	video: HTMLVideoElement,
	detect: Detect,
	tell: (text: string) => void,
	stop: AbortSignal,
	between = pause
): Promise<void> {
	let failures = 0;
	while (!stop.aborted) {
		const began = performance.now();
		try {
			const text = video.videoWidth > 0 ? oursAmong(await detect(video)) : undefined;
			failures = 0;
			if (text !== undefined && !stop.aborted) tell(text);
		} catch (error) {
			failures += 1;
			if (failures === PATIENCE && !stop.aborted) throw error;
		}
		await between(Math.max(RESPITE, began + PERIOD - performance.now()), stop);
	}
}

/** Of several codes in one picture, one of ours. */
export function oursAmong(texts: readonly string[]): string | undefined {
	return texts.find((text) => read(text).kind !== 'foreign') ?? texts[0];
}
