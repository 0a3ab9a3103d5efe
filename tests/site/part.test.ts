import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { build, forget } from '../support/build.ts';
import { filesIn } from '../support/site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/* Another machine builds some of the locales. */
const shipped = inject('shipped');
const folder = temporaryFolder();
const out = join(folder, 'site');
const variables = { KB_ROOT: shipped.root, KB_OUT: out, KB_LOCALES: 'th,hi' };
const isIn = (file: string, locales: readonly string[]) =>
	locales.includes(file.split('/')[0] ?? '');

beforeAll(() => build(variables));

afterAll(async () => {
	await forget(variables);
	rmSync(folder, { recursive: true, force: true });
});

test('a build of some locales holds their folders, and everything else as the whole build has it', () => {
	const whole = filesIn(shipped.out);
	const others = ['ar', 'bn', 'de', 'en', 'es', 'fr', 'ja', 'mr'];
	const expected = [...whole.keys()].filter((file) => !isIn(file, others));
	const part = filesIn(out);
	const withoutIndex = (files: Iterable<string>) =>
		[...files].filter((file) => !file.includes('/pagefind/'));
	expect(withoutIndex(part.keys())).toEqual(withoutIndex(expected));
	const different = withoutIndex(part.keys()).filter(
		(file) => !part.get(file)?.equals(whole.get(file) ?? Buffer.alloc(0)),
	);
	expect(different).toEqual([]);
});
