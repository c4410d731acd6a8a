import type { Attachment } from 'svelte/attachments';
import { stepOfSwipe, type Step } from './step.ts';

/** Tells when a finger flicks sideways over an element. */
export function swipe(onswipe: (step: Step) => void): Attachment<HTMLElement> {
	return (element) => {
		let from: PointerEvent | null = null;
		const down = (event: PointerEvent) => {
			from = event.isPrimary && event.pointerType !== 'mouse' ? event : null;
		};
		const up = (event: PointerEvent) => {
			const step = from && stepOfSwipe(pointOf(from), pointOf(event));
			from = null;
			if (step) onswipe(step);
		};
		const cancel = () => (from = null);
		element.addEventListener('pointerdown', down);
		element.addEventListener('pointerup', up);
		element.addEventListener('pointercancel', cancel);
		return () => {
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('pointerup', up);
			element.removeEventListener('pointercancel', cancel);
		};
	};
}

function pointOf({ clientX, clientY, timeStamp }: PointerEvent) {
	return { x: clientX, y: clientY, at: timeStamp };
}
