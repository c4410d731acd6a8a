import type { Press } from '../press/press.ts';
import type { Waiter } from '../press/work.ts';
import { backdropPrint } from './backdrop.ts';
import type { Order } from './order.ts';

/**
 * The backdrop as a picture (PNG) for a screen.
 * @param pixels how wide it is
 * @throws when the press fails: a bug, or no memory left; or NobodyWaits
 */
export async function backdropPicture(
	press: Press,
	order: Pick<Order, 'state' | 'choice'>,
	pixels: number,
	waiter: Waiter = {}
): Promise<Uint8Array<ArrayBuffer>> {
	return press.paint(backdropPrint(order, false), pixels, waiter);
}
