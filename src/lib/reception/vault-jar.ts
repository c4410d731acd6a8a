const NAME = 'nt_vault';
/** Seconds a half is kept: as long as a browser stays signed in. */
const LIFE = 30 * 24 * 60 * 60;

/** The half of a vault's key that lies in the cookie jar; made anew when it is not there. */
export function halfInJar(slug: string): string {
	const known = new RegExp(`(?:^|; )${NAME}=([0-9a-f-]{72})`).exec(document.cookie)?.[1];
	if (known) return known;
	const made = crypto.randomUUID() + crypto.randomUUID();
	put(slug, made, LIFE);
	return made;
}

/** Throws the half away: what the vault holds can never be read again. */
export function forgetHalf(slug: string): void {
	put(slug, '', 0);
}

function put(slug: string, value: string, life: number): void {
	document.cookie = `${NAME}=${value}; path=/c/${slug}/check-in; max-age=${life}; secure; samesite=strict`;
}
