import { qrImage } from './qr.ts';

/** One way into the product for a device: a link, and the same as a QR code. */
export type WayIn = { readonly host: string; readonly link: string; readonly qr: string };

/** The ways to one page for a device, one for each address of this server. */
export function waysIn(addresses: readonly string[], path: string): Promise<WayIn[]> {
	return Promise.all(
		addresses.map(async (address) => {
			const link = address + path;
			return { host: new URL(address).host, link, qr: await qrImage(link) };
		})
	);
}
