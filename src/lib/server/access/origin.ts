const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether another site's page sent a request that changes something. The cookie would go along: to
 * a browser every port of this host is one site. Programs name no origin; every browser does.
 */
export function isForeign({ method, headers }: Request, own: string): boolean {
	const origin = headers.get('origin');
	return !SAFE.includes(method) && origin !== null && origin !== own;
}
