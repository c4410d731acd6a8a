import { createSubscriber } from 'svelte/reactivity';

const STEP = 250;

/** Read inside a derived value or an effect, makes it run again at least once in every second. */
export const everySecond = createSubscriber((update) => {
	const timer = setInterval(update, STEP);
	return () => clearInterval(timer);
});
