import { expect, test } from 'vitest';
import { isYes, verdictOn, type Facts, type Verdict } from './verdict.ts';

const GOOD: Facts = { cameras: 1, permission: 'granted' };

test.each<[Verdict, Partial<Facts>]>([
	['ready', {}],
	['ask', { permission: 'prompt' }],
	['denied', { permission: 'denied' }],
	['no-camera', { cameras: 0 }],
	['no-camera', { cameras: 0, permission: 'denied' }]
])('%s is found from %j', (verdict, facts) => {
	expect(verdictOn({ ...GOOD, ...facts })).toBe(verdict);
});

test.each<[Verdict, boolean]>([
	['ready', true],
	['ask', true],
	['works', true],
	['read', true],
	['insecure', false],
	['no-camera', false],
	['denied', false],
	['busy', false],
	['unsupported', false],
	['unloaded', false]
])('%s can scan: %s', (verdict, can) => {
	expect(isYes(verdict)).toBe(can);
});
