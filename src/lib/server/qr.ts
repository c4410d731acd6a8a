import QRCode from 'qrcode';
import type { Matrix } from '#lib/wall/picture.ts';

/** A QR code as the address of a picture; black on white in the dark too, as scanners expect. */
export async function qrImage(text: string): Promise<string> {
	const svg = await QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Light modules around a code, without which no reader finds it; the standard asks for four. */
const QUIET = 4;

/** A QR code as lines to be drawn by whatever shows it. */
export function qrMatrix(text: string): Matrix {
	const { data, size } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
	const rows = Array.from({ length: size }, (_, y) => {
		const row = [...data.subarray(y * size, (y + 1) * size)].join('');
		const runs = [...row.matchAll(/1+/g)];
		return runs.map(({ 0: run, index }) => `M${index + QUIET} ${y + QUIET}.5h${run.length}`);
	});
	return { size: size + 2 * QUIET, path: rows.flat().join('') };
}
