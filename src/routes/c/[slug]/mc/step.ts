/** A step through the script: on, or back. */
export type Step = 1 | -1;

const STEPS: Readonly<Record<string, Step>> = {
	PageDown: 1,
	ArrowRight: 1,
	Space: 1,
	' ': 1,
	PageUp: -1,
	ArrowLeft: -1
};

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'repeat' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** The step a key or a clicker's button asks for; holding it down asks only once. */
export function stepOfKey(key: Key): Step | null {
	if (key.repeat || key.altKey || key.ctrlKey || key.metaKey) return null;
	// Some clickers send no code, and a Vietnamese input method may hide the key.
	return STEPS[key.code] ?? STEPS[key.key] ?? null;
}

/** Whether a key first moves through words that go on below, as the page keys do everywhere. */
export function isPageKey({ code, key }: Pick<KeyboardEvent, 'code' | 'key'>): boolean {
	return !code.startsWith('Arrow') && !key.startsWith('Arrow');
}

type Point = { readonly x: number; readonly y: number; readonly at: number };

const LEAST = 56;
const LONGEST = 800;

/** The step a finger's path asks for: a short flick sideways, not a scroll and not a resting hand. */
export function stepOfSwipe(from: Point, to: Point): Step | null {
	const across = to.x - from.x;
	const along = Math.abs(to.y - from.y);
	if (Math.abs(across) < LEAST || Math.abs(across) < along * 2) return null;
	if (to.at - from.at > LONGEST) return null;
	return across < 0 ? 1 : -1;
}
