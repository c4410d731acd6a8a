import { unzipSync } from 'fflate';
import { SHEET_LIMITS } from './limits.ts';

/** The parts of a packed file, by name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * Unpacks the parts of a packed file that are text. No part becomes larger than the file says it is,
 * and what they say together is checked before anything is unpacked.
 * @returns null when that is too much
 * @throws Error when it is no packed file
 */
export function unpack(bytes: Uint8Array): Parts | null {
	let total = 0;
	unzipSync(bytes, {
		filter: ({ name, originalSize }) => {
			if (isText(name)) total += originalSize;
			return false;
		}
	});
	if (total > SHEET_LIMITS.unpacked) return null;
	return unzipSync(bytes, { filter: ({ name }) => isText(name) });
}

function isText(name: string): boolean {
	return name.endsWith('.xml') || name.endsWith('.rels');
}
