import { moved, type Mark } from './mark.ts';
import { between, type Piece } from './piece.ts';

/** The marks of pieces set below each other. @param from where the first begins */
export function stack(pieces: readonly Piece[], from = 0): readonly Mark[] {
	let y = from;
	return pieces.flatMap((each, index) => {
		y += between(pieces[index - 1], each);
		const marks = moved(each.marks, 0, y);
		y += each.height;
		return marks;
	});
}
