import type { IncomingMessage } from 'node:http';

type Asked = {
	readonly headers: Pick<IncomingMessage['headers'], 'host'>;
	readonly socket: object;
};

/**
 * The protocol the browser uses: that of the line it came over, or https when it asks for a
 * PUBLIC_URL whose https ends at somebody in front of us. What a client says of it is not heard.
 */
export function protocolOf({ headers, socket }: Asked, publicUrl = ''): 'http' | 'https' {
	if ('encrypted' in socket) return 'https';
	const asked = URL.parse(`https://${headers.host}`);
	return asked && asked.origin === URL.parse(publicUrl)?.origin ? 'https' : 'http';
}
