import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium } from './scripts/chromium.ts';

export default defineConfig({
	testDir: 'tests/journeys',
	outputDir: 'test-results',
	workers: 2,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	forbidOnly: true,
	reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
	use: {
		locale: 'vi-VN',
		trace: 'retain-on-failure',
		launchOptions: { executablePath: ensureChromium(), args: CHROMIUM_ARGS }
	}
});
