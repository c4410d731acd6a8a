/** What a key asks the desk for. `swallow`: nothing, and nothing of the browser's either. */
export type Intent =
	'next' | 'previous' | 'pause' | 'undo' | 'black' | 'follow' | 'help' | 'swallow';

/** The part of a key event that matters. */
export type Key = Pick<
	KeyboardEvent,
	'code' | 'key' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>;

/** Where the key was pressed. */
export type Where = {
	/** In a field: what is typed there is text. */
	readonly typing: boolean;
	/** A dialog or a menu is open and has the keys to itself. */
	readonly overlaid: boolean;
	/** On a button, link or tab that was reached by the keyboard: it keeps its own keys. */
	readonly onControl: boolean;
};

/** By the key's place, so that a Vietnamese input method cannot change it; clickers send these too. */
const INTENTS = new Map<string, Intent>([
	['Space', 'next'],
	['ArrowRight', 'next'],
	['PageDown', 'next'],
	['Enter', 'next'],
	['NumpadEnter', 'next'],
	['ArrowLeft', 'previous'],
	['PageUp', 'previous'],
	['KeyP', 'pause'],
	['KeyZ', 'undo'],
	['KeyB', 'black'],
	['Period', 'black'],
	['Escape', 'follow']
]);

/** Keys with a meaning of their own on a control. */
const CONTROL_KEYS = ['Space', 'Enter', 'NumpadEnter', 'ArrowLeft', 'ArrowRight'];

/** What a key press means at the desk; null leaves it to the browser. A held key counts once. */
export function intentOf(key: Key, { typing, overlaid, onControl }: Where): Intent | null {
	if (typing || overlaid || key.altKey) return null;
	if (key.ctrlKey || key.metaKey) return key.code === 'KeyZ' ? once('undo', key) : null;
	if (key.key === '?') return once('help', key);
	if (key.shiftKey || (onControl && CONTROL_KEYS.includes(key.code))) return null;
	const intent = INTENTS.get(key.code);
	return intent ? once(intent, key) : null;
}

function once(intent: Intent, { repeat }: Key): Intent {
	return repeat ? 'swallow' : intent;
}
