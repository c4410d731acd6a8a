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
		// What a page held at each step tells more than its pictures, which slow every journey down.
		trace: { mode: 'retain-on-failure', screenshots: false },
		launchOptions: { executablePath: ensureChromium(), args: CHROMIUM_ARGS }
	}
});
