import { sveltekit } from '@sveltejs/kit/vite';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// The wall's own program (projector/client.ts) is bundled apart, with no more of Svelte than it uses.
	worker: { format: 'es', plugins: () => [svelte()] },
	test: {
		include: ['src/**/*.test.ts', 'tests/{rules,prints}/**/*.test.ts'],
		environment: 'node',
		// A property writes dozens of real files: no busy machine makes it fail.
		testTimeout: 30_000
	}
});
