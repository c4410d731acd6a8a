/** Lengths on paper are points, as printers count them: 72 to the inch. */
export type Size = { readonly width: number; readonly height: number };

/** Millimetres in points. */
export function mm(millimetres: number): number {
	return (millimetres * 72) / 25.4;
}

/** The ISO sheets, upright. */
export const A4: Size = { width: mm(210), height: mm(297) };
export const A5: Size = { width: mm(148.5), height: mm(210) };
export const A6: Size = { width: mm(105), height: mm(148.5) };

/** A sheet lying on its side. */
export function lying({ width, height }: Size): Size {
	return { width: height, height: width };
}
