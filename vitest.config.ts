import { defineConfig } from 'vitest/config';

const report = process.env['TEST_REPORT'];

/** Everything runs in Node. `npx vitest run --project units` is the quick part: it builds no site. */
export default defineConfig({
	test: {
		// `.ci/run` counts what passed.
		reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
		projects: [
			{
				test: {
					name: 'units',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/{site,browser}/**'],
					// Some start a command, and a machine may be busy.
					testTimeout: 30_000,
				},
			},
			{
				test: {
					name: 'site',
					include: ['tests/{site,browser}/**/*.test.ts'],
					globalSetup: ['tests/support/shipped-site.ts', 'tests/browser/setup.ts'],
					// A build takes seconds, and a machine may be busy.
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
