import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ precompress: true }),
		// Kit looks at forms only and answers the API in plain text: src/lib/server/access/origin.ts looks at all.
		csrf: { trustedOrigins: ['*'] },
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				// The reader of QR codes is WebAssembly from our own files; this word allows no other eval.
				'script-src': ['self', 'wasm-unsafe-eval'],
				// Style attributes carry measured sizes (the backdrop's fitted lines); they cannot run code.
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self'],
				'frame-ancestors': ['self']
			}
		},
		typescript: {
			config: (config) => {
				config.include.push('../scripts/**/*.ts', '../tests/**/*.ts', '../playwright.config.ts');
			}
		}
	}
};
