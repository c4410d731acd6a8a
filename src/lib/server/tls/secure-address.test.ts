import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isHttpsOnly, plainAddress, secureAddress } from './secure-address.ts';

afterEach(() => void vi.unstubAllEnvs());

describe('with https of our own', () => {
	beforeEach(() => {
		vi.stubEnv('PORT', '3000');
		vi.stubEnv('HTTPS_PORT', '3443');
	});

	test.each([
		['http://192.168.1.5:3000/c/quan-5', 'https://192.168.1.5:3443'],
		['http://localhost:3000/', 'https://localhost:3443'],
		['http://[::1]:3000/', 'https://[::1]:3443'],
		['https://192.168.1.5:3443/', 'https://192.168.1.5:3443'],
		['https://hop.vn/', 'https://hop.vn']
	])('%s is secure at %s', (url, secure) => {
		expect(secureAddress(new URL(url))).toBe(secure);
	});

	test.each([
		['https://192.168.1.5:3443/trust', 'http://192.168.1.5:3000'],
		['http://192.168.1.5:3000/trust', 'http://192.168.1.5:3000'],
		['https://hop.vn/trust', 'https://hop.vn']
	])('%s needs no certificate at %s', (url, plain) => {
		expect(plainAddress(new URL(url))).toBe(plain);
	});

	test.each([
		['https://192.168.1.5:3443/', false],
		['http://192.168.1.5:3000/', false],
		['https://hop.vn/', true]
	])('%s is served over https alone: %s', (url, only) => {
		expect(isHttpsOnly(new URL(url))).toBe(only);
	});
});

test('the usual ports are not said', () => {
	vi.stubEnv('PORT', '80');
	vi.stubEnv('HTTPS_PORT', '443');
	expect(secureAddress(new URL('http://hop.vn/'))).toBe('https://hop.vn');
	expect(plainAddress(new URL('https://hop.vn/'))).toBe('http://hop.vn');
	expect(isHttpsOnly(new URL('https://hop.vn/'))).toBe(false);
});

test.each(['off', ''])('with HTTPS_PORT=%s a plain address has no secure one', (port) => {
	vi.stubEnv('HTTPS_PORT', port);
	expect(secureAddress(new URL('http://192.168.1.5:3000/'))).toBe(null);
	expect(isHttpsOnly(new URL('https://hop.vn/'))).toBe(true);
});
