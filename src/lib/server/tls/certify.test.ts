import { X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeAuthority, makeServer } from './certify.ts';
import { certificateOf, DAY, isGood, isLasting, type Identity } from './identity.ts';

const NOW = Date.UTC(2026, 9, 2);
const NAMES = ['localhost', '::1', '192.168.1.5'];

let authority: Identity;
let server: Identity;
let ca: X509Certificate;
let shown: X509Certificate;

beforeAll(async () => {
	authority = await makeAuthority('MAYCHU', NOW);
	server = await makeServer(authority, NAMES, NOW);
	ca = new X509Certificate(authority.certificate);
	shown = new X509Certificate(server.certificate);
});

describe('an authority', () => {
	test('says what it is, whose and of which day, and signs for itself', () => {
		expect(ca.ca).toBe(true);
		expect(ca.subject).toBe('CN=Nghị Trình – MAYCHU – 2026-10-02');
		expect(ca.verify(ca.publicKey)).toBe(true);
	});

	test('lasts about ten years, from the day before', () => {
		expect(ca.validFromDate.getTime()).toBe(NOW - DAY);
		expect(ca.validToDate.getTime()).toBe(NOW + 3650 * DAY);
	});

	test('has a name of at most 64 characters', async () => {
		const { certificate } = await makeAuthority('m'.repeat(64), NOW);
		expect(new X509Certificate(certificate).subject).toHaveLength('CN='.length + 58);
	});

	test('goes on until 30 days before its end', () => {
		expect(isLasting(ca, NOW + 3619 * DAY)).toBe(true);
		expect(isLasting(ca, NOW + 3620 * DAY)).toBe(false);
	});

	test('is not given up because a clock was wrong once', () => {
		expect(isLasting(ca, 0)).toBe(true);
	});
});

describe('a server’s certificate', () => {
	test('is signed by the authority, can sign for nobody, and only serves', () => {
		expect(shown.checkIssued(ca)).toBe(true);
		expect(shown.verify(ca.publicKey)).toBe(true);
		expect(shown.ca).toBe(false);
		// TLS web server authentication (RFC 5280, 4.2.1.12).
		expect(shown.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
	});

	test('holds every name, as the kind it is', () => {
		expect(shown.subjectAltName).toBe(
			'DNS:localhost, IP Address:0:0:0:0:0:0:0:1, IP Address:192.168.1.5'
		);
	});

	test('lasts no longer than browsers allow', () => {
		const { validFromDate, validToDate } = shown;
		expect((validToDate.getTime() - validFromDate.getTime()) / DAY).toBe(396);
	});

	test('ends with its authority', async () => {
		const late = NOW + 3600 * DAY;
		const { certificate } = await makeServer(authority, NAMES, late);
		expect(new X509Certificate(certificate).validToDate).toEqual(ca.validToDate);
	});

	test('is good while nothing has changed', () => {
		expect(isGood(shown, ca, NAMES, NOW)).toBe(true);
		expect(isGood(shown, ca, ['localhost'], NOW)).toBe(true);
	});

	test.each([
		['a new address', [...NAMES, '10.0.0.2'], NOW],
		['a new name', [...NAMES, 'hop.quan5.vn'], NOW],
		['30 days before its end', NAMES, NOW + 365 * DAY],
		['a clock set before its beginning', NAMES, NOW - 2 * DAY]
	])('is not with %s', (_, names, now) => {
		expect(isGood(shown, ca, names, now)).toBe(false);
	});

	test('is not when another authority is trusted, be it of the same name', async () => {
		const other = new X509Certificate((await makeAuthority('MAYCHU', NOW)).certificate);
		expect(isGood(shown, other, NAMES, NOW)).toBe(false);
	});
});

describe('an identity', () => {
	test('is a certificate with its own key', () => {
		expect(certificateOf(server)?.fingerprint256).toBe(shown.fingerprint256);
	});

	test.each(['', 'damaged'])('is none when a file holds "%s"', (text) => {
		expect(certificateOf({ ...server, key: text })).toBe(null);
		expect(certificateOf({ ...server, certificate: text })).toBe(null);
	});

	test('is none with another’s key', () => {
		expect(certificateOf({ ...server, key: authority.key })).toBe(null);
	});
});
