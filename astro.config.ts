import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { join } from 'node:path';
import { addressOf } from './src/files/site-file.ts';
import { cacheFolder, stagingFolder } from './src/files/cache.ts';
import { readEnvironment } from './src/files/environment.ts';
import { brand } from './src/build/brand.ts';
import { searchScript } from './src/build/search-script.ts';

const environment = readEnvironment();
const { origin, base } = addressOf(environment);

export default defineConfig({
	...(origin && { site: origin }),
	base: base || '/',
	trailingSlash: 'always',
	outDir: stagingFolder(environment),
	cacheDir: cacheFolder(environment),
	publicDir: join(environment.root, 'public'),
	// The renderer of MDX content. Articles are no modules: see src/render-body.ts.
	integrations: [mdx()],
	build: {
		format: 'directory',
		// The Content-Security-Policy allows no inline code.
		inlineStylesheets: 'never',
	},
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	experimental: { incrementalBuild: true },
	vite: {
		build: {
			assetsInlineLimit: 0,
			// The oldest browsers that read the rest: `light-dark()` and nesting are written out for them.
			cssTarget: ['chrome111', 'safari16.4', 'firefox114'],
		},
		// Under the same names each time, so that what Node keeps of them compiled is replaced (`start-process.ts`).
		environments: {
			prerender: {
				build: { rolldownOptions: { output: { chunkFileNames: 'chunks/[name].mjs' } } },
			},
		},
		plugins: [searchScript(), brand(environment)],
	},
});
