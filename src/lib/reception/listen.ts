import { withoutRepeats } from './repeat.ts';
import { keepField } from './typed-field.ts';
import { QUIET, rest, SILENCE, take, type Step, type Stroke } from './wedge.ts';

/**
 * Hears a keyboard-type scanner wherever the focus is, and tells each ticket once. What it types never
 * stays in a field: the figures before it was recognised are taken out again, the others never get in.
 * @param purpose as of withoutRepeats
 * @returns stops listening
 */
export function listen(
	target: Window,
	onread: (text: string) => void,
	purpose?: () => string
): () => void {
	const over = new AbortController();
	const options = { capture: true, signal: over.signal };
	const tell = withoutRepeats(onread, purpose);
	let burst = QUIET;
	let silence = 0;
	let clear = nothing;
	let undo = nothing;

	function follow(step: Step) {
		const wasScanned = burst.phase === 'scanned';
		burst = step.burst;
		if (burst.phase === 'scanned' && !wasScanned) clear();
		if (step.read !== null) tell(step.read);
	}

	function hear(event: KeyboardEvent) {
		// A key held down is a person's, however quickly it repeats; so is a shortcut.
		if (event.repeat || event.altKey || event.metaKey) return;
		const step = take(burst, strokeOf(event));
		if (step.burst.since !== burst.since) clear = keepField(event.target);
		if (step.isScanners) keepBack(event);
		follow(step);
		target.clearTimeout(silence);
		// A little more than the silence: timers and events may be rounded apart.
		silence = target.setTimeout(() => follow(rest(burst, performance.now())), SILENCE + 10);
	}

	/** An input method brings its words in past the keys; that cannot always be prevented, but undone. */
	function keepOut(event: Event) {
		if (burst.phase === 'typed') return;
		undo = keepField(event.target);
		keepBack(event);
	}

	target.addEventListener('keydown', hear, options);
	target.addEventListener('beforeinput', keepOut, options);
	target.addEventListener(
		'input',
		(event) => {
			if (burst.phase !== 'typed' && event.isTrusted) undo();
		},
		options
	);
	return () => {
		target.clearTimeout(silence);
		over.abort();
	};
}

function strokeOf(event: KeyboardEvent): Stroke {
	const { key, code, shiftKey: shift, ctrlKey: control, timeStamp: at } = event;
	return { key, code, shift, control, composing: event.isComposing || key === 'Process', at };
}

function keepBack(event: Event): void {
	event.preventDefault();
	event.stopPropagation();
}

function nothing(): void {}
