import { tick } from 'svelte';

/** Who moved something with the keys stays with it: the handle of a list's row takes the focus again. */
export async function focusHandle(list: HTMLElement, index: number): Promise<void> {
	await tick();
	if (document.activeElement !== document.body) return;
	list.children[index]?.querySelector<HTMLElement>('[data-drag]')?.focus();
}
