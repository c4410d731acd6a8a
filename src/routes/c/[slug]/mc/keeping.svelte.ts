import { untrack } from 'svelte';
import { version } from '$app/environment';
import type { McView } from '#lib/audience/mc.ts';
import type { Following } from '#lib/live/follow.svelte.ts';
import { forgetPage, keepPage } from '#lib/live/kept-page.ts';
import { forget, keep, newerThan } from '#lib/live/kept-view.ts';

const store = () => localStorage;

function shelf(slug: string) {
	return { slug, audience: 'mc', build: version };
}

/**
 * Keeps the script on this device for a reload without the network, for as long as the calling
 * component lives and the device may see it.
 */
export function keepForReload(
	live: Following<McView>,
	{ slug, revoked }: { slug: () => string; revoked: () => boolean }
): void {
	$effect(() => {
		untrack(() => {
			const kept = newerThan(live.view, shelf(slug()), store);
			if (kept) live.show(kept);
		});
		keepPage(location.pathname);
	});
	$effect(() => {
		if (revoked()) wipe(slug());
		else {
			const { view, offset, awaySince } = live;
			keep(shelf(slug()), { view, offset, awaySince }, store);
		}
	});
}

/** Removes everything this device kept of a script. */
export function wipe(slug: string): void {
	forget(shelf(slug), store);
	forgetPage(`/c/${slug}/mc`);
}
