import { expect, test } from 'vitest';
import { loadDetector, type NativeDetector } from './detector.ts';

const picture = {} as ImageBitmap;
const ours = async () => async () => ['ours'];

function nativeOf(formats: readonly string[] | Error, found: readonly string[] | Error) {
	const answer = <T>(what: T | Error) =>
		what instanceof Error ? Promise.reject(what) : Promise.resolve(what);
	return class {
		static getSupportedFormats = () => answer(formats);
		detect = async () => (await answer(found)).map((rawValue) => ({ rawValue }));
	} satisfies NativeDetector;
}

test.each<[string, NativeDetector | undefined, string]>([
	['the browser’s own', nativeOf(['ean_13', 'qr_code'], ['native']), 'native'],
	['ours where there is none', undefined, 'ours'],
	['ours where it reads no QR', nativeOf(['ean_13'], ['native']), 'ours'],
	['ours where it cannot say', nativeOf(new Error('gone'), ['native']), 'ours'],
	['ours where it fails', nativeOf(['qr_code'], new Error('no service')), 'ours']
])('the reader is %s', async (_, native, who) => {
	const detect = await loadDetector(native, ours);
	expect(await detect(picture)).toEqual([who]);
});

test('once the browser’s own has failed, ours is not loaded anew for every picture', async () => {
	let loads = 0;
	const counted = () => {
		loads += 1;
		return ours();
	};
	const detect = await loadDetector(nativeOf(['qr_code'], new Error('no service')), counted);
	await detect(picture);
	await detect(picture);
	expect(loads).toBe(1);
});

test('a reader that did not arrive is an error', async () => {
	const away = () => Promise.reject(new Error('offline'));
	await expect(loadDetector(undefined, away)).rejects.toThrow('offline');
});
