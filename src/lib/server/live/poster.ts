import type { Poster } from '#lib/wall/picture.ts';
import { hallAddress } from '../addresses.ts';
import { qrMatrix } from '../qr.ts';

const drawn = new Map<string, Poster>();

/** The poster of a conference. It is drawn anew only when the server has another address. */
export function posterOf(slug: string): Poster {
	const address = `${hallAddress()}/c/${slug}/self`;
	const poster = drawn.get(address) ?? { address, qr: qrMatrix(address) };
	drawn.set(address, poster);
	return poster;
}
