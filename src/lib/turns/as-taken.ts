/**
 * Those of a list as they are really come to: whoever had their turn, as they had it, then whoever
 * has not, in today's order. So somebody who was passed over is still ahead.
 */
export function asTaken<T>(
	list: readonly T[],
	taken: readonly string[],
	idOf: (each: T) => string
): readonly T[] {
	const had = taken.flatMap((id) => list.find((each) => idOf(each) === id) ?? []);
	return [...had, ...list.filter((each) => !taken.includes(idOf(each)))];
}
