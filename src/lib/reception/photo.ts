import { oursAmong } from './camera-watch.ts';
import { loadDetector, type Detect } from './detector.ts';

/** Why a photo tells nothing. */
export type PhotoFault = 'no-code' | 'not-a-picture' | 'unloaded';

/** What a photo holds. */
export type Photo =
	| { readonly kind: 'read'; readonly text: string }
	| { readonly kind: 'fault'; readonly fault: PhotoFault };

/** Pixels of a photo's longer side when it is looked at: the usual, a far code, a blurred one. */
const LOOKS = [1_600, 3_200, 800];

/** Reads the code in a photo, which also works where the camera does not: on plain http (peers.md D3). */
export async function readPhoto(photo: Blob): Promise<Photo> {
	const picture = await createImageBitmap(photo).catch(() => null);
	if (!picture) return { kind: 'fault', fault: 'not-a-picture' };
	try {
		const detect = await loadDetector().catch(() => null);
		if (!detect) return { kind: 'fault', fault: 'unloaded' };
		const text = await findIn(picture, detect);
		return text === undefined ? { kind: 'fault', fault: 'no-code' } : { kind: 'read', text };
	} finally {
		picture.close();
	}
}

/** The scales at which a picture is looked at; it is never made larger. */
export function scalesOf({ width, height }: { width: number; height: number }): readonly number[] {
	return [...new Set(LOOKS.map((longest) => Math.min(1, longest / Math.max(width, height))))];
}

async function findIn(picture: ImageBitmap, detect: Detect): Promise<string | undefined> {
	for (const scale of scalesOf(picture)) {
		const text = oursAmong(await detect(drawn(picture, scale)).catch(() => []));
		if (text !== undefined) return text;
	}
	return undefined;
}

function drawn(picture: ImageBitmap, scale: number): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(picture.width * scale);
	canvas.height = Math.round(picture.height * scale);
	canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
	return canvas;
}
