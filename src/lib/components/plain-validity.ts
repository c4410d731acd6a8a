import { m } from '#lib/paraglide/messages.js';

type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Says what is wrong with a box in the page's language; browsers speak their own. To be called for
 * every `invalid` event, on its way down.
 */
export function explain({ target }: Event): void {
	if (!isBox(target)) return;
	target.setCustomValidity('');
	if (!target.validity.valid) target.setCustomValidity(sentence(target));
}

/** Takes the explanation back as soon as something is typed or chosen. */
export function forget({ target }: Event): void {
	if (isBox(target)) target.setCustomValidity('');
}

function isBox(target: EventTarget | null): target is Box {
	return (
		target instanceof HTMLInputElement ||
		target instanceof HTMLSelectElement ||
		target instanceof HTMLTextAreaElement
	);
}

function sentence(box: Box): string {
	const { validity } = box;
	if (validity.valueMissing) {
		const isChoice = box instanceof HTMLSelectElement || box.type === 'radio';
		return isChoice ? m.setup_invalid_choose() : m.setup_invalid_empty();
	}
	if (box instanceof HTMLInputElement && validity.rangeOverflow) {
		return m.setup_invalid_most({ most: box.max });
	}
	if (box instanceof HTMLInputElement && validity.rangeUnderflow) {
		return m.setup_invalid_least({ least: box.min });
	}
	return m.setup_invalid_other();
}
