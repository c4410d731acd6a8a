import { addresses } from '../addresses.ts';
import { qrImage } from '../qr.ts';

/** One way into the product for a device: a link, and the same as a QR code. */
export type Door = { readonly host: string; readonly link: string; readonly qr: string };

/** The ways in for whoever holds a pairing code, one for each address of this server. */
export function doors(url: URL, code: string): Promise<Door[]> {
	return Promise.all(
		addresses(url).map(async (address) => {
			const link = `${address}/pair/${code}`;
			return { host: new URL(address).host, link, qr: await qrImage(link) };
		})
	);
}
