import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a build that is given up does not wait for indexes that nobody has begun', () => {
	const program = `
		import { tmpdir } from 'node:os';
		import { join } from 'node:path';
		import { openIndexers } from './src/build/indexers.ts';
		const indexers = openIndexers(process.cwd());
		const nothing = { synonyms: {}, chain: [], others: [] };
		for (let locale = 0; locale < 20; locale++) {
			const task = { ...nothing, locale: String(locale), directory: join(tmpdir(), 'jawab-given-up') };
			void indexers.begin(task).end();
		}
		setTimeout(indexers.close, 100);
	`;
	const end = () =>
		execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', program], {
			timeout: 20_000,
		});
	expect(end).not.toThrow();
}, 30_000);
