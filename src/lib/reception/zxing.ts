import { BarcodeDetector, prepareZXingModule, purgeZXingModule } from 'barcode-detector/ponyfill';
import program from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { Detect } from './detector.ts';

/**
 * A reader of codes for browsers that have none, with its program from our own server: left alone,
 * the package would ask another host for it.
 * @throws when the program does not arrive; the next call asks again
 */
export async function loadZxing(): Promise<Detect> {
	const overrides = { locateFile: () => program };
	try {
		await prepareZXingModule({ overrides, fireImmediately: true });
	} catch (error) {
		purgeZXingModule();
		throw error;
	}
	const detector = new BarcodeDetector({ formats: ['qr_code'] });
	return async (image) => (await detector.detect(image)).map(({ rawValue }) => rawValue);
}
