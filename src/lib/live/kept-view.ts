import type { Stamp } from '#lib/audience/state.ts';

/** A view as this device last had it, for a reload with the network gone. */
export type Kept<V extends Stamp> = {
	readonly view: V;
	/** The server's clock minus this device's, as last measured. */
	readonly offset: number;
	/** When the line was lost, on this device's clock; null while it holds. */
	readonly awaySince: number | null;
};

/** Where a view is kept: the conference, the page, and the build that understands its shape. */
export type Shelf = { readonly slug: string; readonly audience: string; readonly build: string };

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps the newest view. A full or forbidden store is no reason to disturb anyone. */
export function keep<V extends Stamp>(shelf: Shelf, kept: Kept<V>, store: () => Store): void {
	try {
		store().setItem(nameOf(shelf), JSON.stringify({ build: shelf.build, ...kept }));
	} catch {
		// The open page goes on without it.
	}
}

/** What was kept, if it is newer than the page in hand: then the page came from this device too. */
export function newerThan<V extends Stamp>(
	page: V,
	shelf: Shelf,
	store: () => Store
): Kept<V> | null {
	try {
		const text = store().getItem(nameOf(shelf));
		const kept = text === null ? null : (JSON.parse(text) as Kept<V> & { build: string });
		if (kept?.build !== shelf.build) return null;
		return kept.view.serverTime > page.serverTime ? kept : null;
	} catch {
		return null;
	}
}

/** Forgets what was kept. */
export function forget(shelf: Omit<Shelf, 'build'>, store: () => Store): void {
	try {
		store().removeItem(nameOf(shelf));
	} catch {
		// Where nothing can be removed nothing could be kept.
	}
}

function nameOf({ slug, audience }: Omit<Shelf, 'build'>): string {
	return `nghi-trinh.view.${audience}.${slug}`;
}
