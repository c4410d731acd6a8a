import type { Grant } from '#lib/access/roles.ts';

/** For what is no page of ours; the fallback page styles itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** An answer with what keeps it from strangers: what a page or a route says itself stands. */
export function seal(response: Response, grant: Grant | null): Response {
	const { headers } = response;
	// Once the grant has ended, the Back button must not show what it let somebody see.
	if (grant) setUnlessSet(headers, 'cache-control', 'private, no-store');
	setUnlessSet(headers, 'content-security-policy', POLICY);
	return response;
}

function setUnlessSet(headers: Headers, name: string, value: string): void {
	if (!headers.has(name)) headers.set(name, value);
}
