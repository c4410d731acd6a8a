import { expect, test } from 'vitest';
import { protocolOf } from './protocol.ts';

const PLAIN = {};
const ENCRYPTED = { encrypted: true };

test.each([
	['an encrypted line', ENCRYPTED, '192.168.1.5:3443', '', 'https'],
	['a plain line', PLAIN, '192.168.1.5:3000', '', 'http'],
	['a plain line from who ended https for us', PLAIN, 'hop.vn', 'https://hop.vn/', 'https'],
	['the same with the port said', PLAIN, 'hop.vn:443', 'https://hop.vn', 'https'],
	['a plain line asking for another name', PLAIN, '192.168.1.5:3000', 'https://hop.vn', 'http'],
	['a plain line beside our own https', PLAIN, 'a:3000', 'https://a:3443', 'http'],
	['a plain public address', PLAIN, 'hop.vn', 'http://hop.vn', 'http'],
	['no host at all', PLAIN, undefined, 'https://hop.vn', 'http']
])('%s', (_, socket, host, publicUrl, protocol) => {
	expect(protocolOf({ socket, headers: { host } }, publicUrl)).toBe(protocol);
});
