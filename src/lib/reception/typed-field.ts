type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Keeps what stands in a field before a scanner types into it.
 * @returns puts it back, and tells the page so
 */
export function keepField(element: EventTarget | null): () => void {
	if (!isField(element)) return () => undefined;
	const { value } = element;
	const [from, to] =
		'selectionStart' in element ? [element.selectionStart, element.selectionEnd] : [];
	return () => {
		if (element.value === value) return;
		element.value = value;
		// A field of mail addresses has a value, but no caret to be put back.
		if ('setSelectionRange' in element && typeof from === 'number' && typeof to === 'number') {
			element.setSelectionRange(from, to);
		}
		element.dispatchEvent(new Event('input', { bubbles: true }));
	};
}

function isField(element: EventTarget | null): element is Field {
	return element !== null && 'value' in element && 'form' in element && !isButton(element);
}

function isButton(element: EventTarget): boolean {
	return (
		'type' in element && /^(button|submit|reset|checkbox|radio|file)$/.test(String(element.type))
	);
}
