import type { X509Certificate } from 'node:crypto';
import { readAuthority } from '#lib/server/tls/files.ts';
import { hasHttps } from '#lib/server/tls/secure-address.ts';

/** The name under which a device keeps the certificate it downloads: ASCII, as headers demand. */
export const FILE = 'nghi-trinh-ca.crt';

/** The certificate of the authority behind this server's own https; null when there is none. */
export function authority(): X509Certificate | null {
	return hasHttps() ? readAuthority(process.env.DATA_DIR || './data') : null;
}
