import { addresses } from '#lib/server/addresses.ts';
import { plainAddress, secureAddress } from '#lib/server/tls/secure-address.ts';
import { waysIn } from '#lib/server/ways-in.ts';
import { authority, FILE } from './authority.ts';
import { systemOf } from './system.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, request }) => {
	const certificate = authority();
	const plain = addresses(url).map((address) => plainAddress(new URL(address)));
	return {
		system: systemOf(request.headers.get('user-agent') ?? ''),
		certificate: certificate && {
			file: FILE,
			name: certificate.subject.replace('CN=', ''),
			until: certificate.validToDate.toISOString().slice(0, 10),
			fingerprint: certificate.fingerprint256
		},
		secure: `${secureAddress(url)}/trust`,
		waysIn: certificate ? await waysIn(plain, '/trust') : []
	};
};
