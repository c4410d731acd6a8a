import { expect, test } from 'vitest';
import { faultOf, faultOfPage } from './camera-fault.ts';

const mediaDevices = {} as MediaDevices;

test.each([
	['insecure', { isSecureContext: false, mediaDevices: undefined }],
	['unsupported', { isSecureContext: true, mediaDevices: undefined }],
	[null, { isSecureContext: true, mediaDevices }]
])('before a camera is asked for: %s', (fault, page) => {
	expect(faultOfPage(page)).toBe(fault);
});

test.each([
	['denied', 'NotAllowedError'],
	['no-camera', 'NotFoundError'],
	['no-camera', 'OverconstrainedError'],
	['busy', 'NotReadableError'],
	['busy', 'AbortError'],
	['unsupported', 'TypeError']
])('%s, when the browser says %s', (fault, name) => {
	expect(faultOf(new DOMException('no', name))).toBe(fault);
});

test('what is no error at all is not supported', () => {
	expect(faultOf('no')).toBe('unsupported');
});
