import { holdAwake, type Wakefulness } from './hold-awake.ts';

/** Keeps the screen from sleeping for as long as the calling component lives. */
export function keepAwake(): { readonly wakefulness: Wakefulness } {
	let wakefulness: Wakefulness = $state('unknown');
	$effect(() => holdAwake((is) => (wakefulness = is)));
	return {
		get wakefulness() {
			return wakefulness;
		}
	};
}
