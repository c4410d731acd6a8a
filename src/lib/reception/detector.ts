/** Finds the texts of the QR codes in a picture. */
export type Detect = (
	image: HTMLVideoElement | HTMLCanvasElement | ImageBitmap
) => Promise<readonly string[]>;

/** The browser's own reader (Shape Detection API), as far as we use it. */
export type NativeDetector = {
	new (options: { formats: string[] }): {
		detect(image: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
	};
	getSupportedFormats(): Promise<readonly string[]>;
};

/**
 * The browser's own reader if it reads QR codes, else ours. Some phones have one that is only a shell
 * and fails at every picture: then ours takes over.
 * @throws when ours is needed and does not arrive
 */
export async function loadDetector(
	native = (globalThis as { BarcodeDetector?: NativeDetector }).BarcodeDetector,
	ours: () => Promise<Detect> = async () => (await import('./zxing.ts')).loadZxing()
): Promise<Detect> {
	if (!native || !(await readsQr(native))) return ours();
	const detector = new native({ formats: ['qr_code'] });
	let detect: Detect = async (image) => {
		const found = await detector.detect(image);
		return found.map(({ rawValue }) => rawValue);
	};
	return async (image) => {
		try {
			return await detect(image);
		} catch {
			detect = await ours();
			return detect(image);
		}
	};
}

async function readsQr(native: NativeDetector): Promise<boolean> {
	const formats: readonly string[] = await native.getSupportedFormats().catch(() => []);
	return formats.includes('qr_code');
}
