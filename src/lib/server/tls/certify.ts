// The container inside the certificate library will not load without it.
import 'reflect-metadata';
import * as x509 from '@peculiar/x509';
import { createPrivateKey } from 'node:crypto';
import { isIP } from 'node:net';
import type { Instant } from '#lib/time/instant.ts';
import { DAY, type Identity } from './identity.ts';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNING = { ...CURVE, hash: 'SHA-256' };

/** Devices' clocks are not quite right: what is made now was good yesterday. */
const BEFORE = DAY;
const AUTHORITY_LIFE = 3650 * DAY;
/** With the day before, 396: browsers refuse a server certificate of more than 398 days. */
const SERVER_LIFE = 395 * DAY;
/** A common name has at most 64 characters (RFC 5280, appendix A.1). */
const LONGEST_HOSTNAME = 32;

/**
 * Makes an authority of this machine's own. It may sign servers' certificates and nothing between;
 * its name is what a phone lists it under, and the day tells it from one made before.
 */
export async function makeAuthority(hostname: string, now: Instant): Promise<Identity> {
	const keys = await makeKeys();
	const day = new Date(now).toISOString().slice(0, 10);
	const certificate = await x509.X509CertificateGenerator.createSelfSigned({
		name: [{ CN: [`Nghị Trình – ${hostname.slice(0, LONGEST_HOSTNAME)} – ${day}`] }],
		notBefore: new Date(now - BEFORE),
		notAfter: new Date(now + AUTHORITY_LIFE),
		signingAlgorithm: SIGNING,
		keys,
		extensions: [
			new x509.BasicConstraintsExtension(true, 0, true),
			new x509.KeyUsagesExtension(
				x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign,
				true
			),
			await x509.SubjectKeyIdentifierExtension.create(keys.publicKey)
		]
	});
	return identityOf(certificate, keys);
}

/** Makes a server's certificate for some names and addresses, signed by an authority. */
export async function makeServer(
	authority: Identity,
	names: readonly string[],
	now: Instant
): Promise<Identity> {
	const keys = await makeKeys();
	const signer = new x509.X509Certificate(authority.certificate);
	const end = Math.min(now + SERVER_LIFE, signer.notAfter.getTime());
	const certificate = await x509.X509CertificateGenerator.create({
		subject: [{ CN: ['Nghị Trình'] }],
		issuer: signer.subjectName,
		notBefore: new Date(now - BEFORE),
		notAfter: new Date(end),
		signingAlgorithm: SIGNING,
		signingKey: await signingKey(authority),
		publicKey: keys.publicKey,
		extensions: [
			new x509.BasicConstraintsExtension(false, undefined, true),
			new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
			new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
			new x509.SubjectAlternativeNameExtension(
				names.map((value) => ({ type: isIP(value) > 0 ? 'ip' : 'dns', value }) as const)
			),
			await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
			await x509.AuthorityKeyIdentifierExtension.create(signer.publicKey)
		]
	});
	return identityOf(certificate, keys);
}

function makeKeys(): Promise<CryptoKeyPair> {
	return crypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
}

function signingKey({ key }: Identity): Promise<CryptoKey> {
	const der = createPrivateKey(key).export({ type: 'pkcs8', format: 'der' });
	return crypto.subtle.importKey('pkcs8', new Uint8Array(der), CURVE, false, ['sign']);
}

async function identityOf(
	certificate: x509.X509Certificate,
	{ privateKey }: CryptoKeyPair
): Promise<Identity> {
	const der = await crypto.subtle.exportKey('pkcs8', privateKey);
	return {
		certificate: certificate.toString('pem'),
		key: x509.PemConverter.encode(der, x509.PemConverter.PrivateKeyTag)
	};
}
