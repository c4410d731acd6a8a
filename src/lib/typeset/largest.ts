/** How much smaller each size is than the one before it. */
const STEP = 0.97;

/**
 * What is made at the largest size at which it is right, tried by halves; at the least size when
 * it is right at none.
 */
export function largest<T>(
	make: (scale: number) => T,
	isRight: (made: T) => boolean,
	least: number
): T {
	const whole = make(1);
	if (isRight(whole)) return whole;
	let tooLarge = 0;
	let small = Math.floor(Math.log(least) / Math.log(STEP));
	let best = make(STEP ** small);
	while (small - tooLarge > 1) {
		const between = Math.floor((tooLarge + small) / 2);
		const made = make(STEP ** between);
		if (isRight(made)) [small, best] = [between, made];
		else tooLarge = between;
	}
	return best;
}
