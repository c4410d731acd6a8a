/** Fine enough for a code across a desk, and still read ten times a second by a plain phone. */
const SIZE = { width: { ideal: 1280 }, height: { ideal: 720 } };

/**
 * Opens a camera: the one chosen earlier, or the one at the back when there is none or it is gone.
 * @throws DOMException as getUserMedia does; see camera-fault.ts
 */
export async function openCamera(media: MediaDevices, chosen: string | null): Promise<MediaStream> {
	const back = { ...SIZE, facingMode: { ideal: 'environment' } };
	if (chosen === null) return media.getUserMedia({ video: back });
	try {
		return await media.getUserMedia({ video: { ...SIZE, deviceId: { exact: chosen } } });
	} catch (error) {
		if (!isGone(error)) throw error;
		return media.getUserMedia({ video: back });
	}
}

/** Whether the lamp beside the camera can be switched. */
export function hasTorch(track: MediaStreamTrack): boolean {
	// Not every browser that has cameras tells what they can do.
	return 'torch' in (track.getCapabilities?.() ?? {});
}

/** Switches the lamp. */
export async function light(track: MediaStreamTrack, isLit: boolean): Promise<void> {
	// The lamp is in a specification of its own (MediaStream Image Capture).
	const lamp: MediaTrackConstraintSet & { torch: boolean } = { torch: isLit };
	await track.applyConstraints({ advanced: [lamp] });
}

/** Lets the camera go, so that its own light goes out. */
export function close(stream: MediaStream): void {
	for (const track of stream.getTracks()) track.stop();
}

function isGone(error: unknown): boolean {
	return error instanceof Error && /^(Overconstrained|NotFound)Error$/.test(error.name);
}
