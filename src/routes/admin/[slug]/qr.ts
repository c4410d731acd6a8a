import QRCode from 'qrcode';

/** A QR code as the address of a picture; black on white in the dark too, as scanners expect. */
export async function qrImage(text: string): Promise<string> {
	const svg = await QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
