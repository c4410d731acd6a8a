import { inflateSync } from 'node:zlib';

/** A font's tables by tag, as in WOFF 1.0 §5: each is zlib-packed unless that would not make it smaller. */
function tables(woff: Buffer): ReadonlyMap<string, Buffer> {
	const count = woff.readUInt16BE(12);
	const found = new Map<string, Buffer>();
	for (let index = 0; index < count; index++) {
		const entry = 44 + 20 * index;
		const offset = woff.readUInt32BE(entry + 4);
		const packed = woff.readUInt32BE(entry + 8);
		const data = woff.subarray(offset, offset + packed);
		const tag = woff.toString('latin1', entry, entry + 4);
		found.set(tag, packed < woff.readUInt32BE(entry + 12) ? inflateSync(data) : data);
	}
	return found;
}

/** The glyph of every character the font draws, from its Unicode format-4 map. */
function glyphs(cmap: Buffer): ReadonlyMap<string, number> {
	const count = cmap.readUInt16BE(2);
	const starts = Array.from({ length: count }, (_, index) => cmap.readUInt32BE(8 + 8 * index));
	const start = starts.find((offset) => cmap.readUInt16BE(offset) === 4);
	if (start === undefined) throw new Error('the font has no format-4 character map');
	const map = cmap.subarray(start);
	const size = map.readUInt16BE(6);
	const found = new Map<string, number>();
	for (let segment = 0; segment < size; segment += 2) {
		const last = map.readUInt16BE(14 + segment);
		const first = map.readUInt16BE(16 + size + segment);
		const delta = map.readUInt16BE(16 + 2 * size + segment);
		const rangeAt = 16 + 3 * size + segment;
		const range = map.readUInt16BE(rangeAt);
		for (let code = first; code <= last && code !== 0xffff; code++) {
			const listed = range === 0 ? code : map.readUInt16BE(rangeAt + range + 2 * (code - first));
			const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
			if (glyph !== 0) found.set(String.fromCharCode(code), glyph);
		}
	}
	return found;
}

/** How far each character moves the pen, in thousandths of the type size. */
export function advances(woff: Buffer): ReadonlyMap<string, number> {
	const font = tables(woff);
	const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((tag) => font.get(tag));
	if (!head || !hhea || !hmtx || !cmap) throw new Error('the font lacks a required table');
	const unit = 1000 / head.readUInt16BE(18);
	const last = hhea.readUInt16BE(34) - 1;
	const of = (glyph: number) => Math.round(hmtx.readUInt16BE(4 * Math.min(glyph, last)) * unit);
	return new Map([...glyphs(cmap)].map(([character, glyph]) => [character, of(glyph)]));
}
