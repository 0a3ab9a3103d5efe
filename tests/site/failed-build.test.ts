import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stagingFolder } from '../../src/files/cache.ts';
import { readEnvironment } from '../../src/files/environment.ts';
import { build, forget, run } from '../support/build.ts';
import { article, sound, writeFiles } from '../support/knowledge-base.ts';
import { filesIn } from '../support/site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const root = join(folder, 'kb');
const out = join(folder, 'site');
const variables = { KB_ROOT: root, KB_OUT: out };
let good: Map<string, Buffer>;

beforeAll(async () => {
	writeFiles(root, sound);
	await build(variables);
	good = filesIn(out);
});

afterAll(async () => {
	await forget(variables);
	rmSync(folder, { recursive: true, force: true });
});

test('a broken article stops the build, and the last site stays as it was, byte for byte', async () => {
	const file = 'content/en/faq/broken.mdx';
	writeFiles(root, { [file]: article({ title: 'Broken', topic: 'orders' }, 'A <div>.\n') });
	const { code, said } = await run('build', variables);
	rmSync(join(root, file));
	expect(code).toBe(1);
	expect(said).toContain(`${file}:5:3: error: \`<div>\` is HTML, which articles cannot hold.`);
	expect(said.trim().split('\n').at(-1)).toBe('Nothing was built. The last site is as it was.');
	expect(filesIn(out)).toEqual(good);
});

test('with --json a build tells what is wrong in JSON alone, as the check does', async () => {
	const file = 'content/en/faq/broken.mdx';
	writeFiles(root, { [file]: article({ title: 'Broken', topic: 'orders' }, 'A <div>.\n') });
	const [built, checked] = await Promise.all(
		(['build', 'check'] as const).map((command) => run(command, variables, { args: ['--json'] })),
	);
	rmSync(join(root, file));
	expect(JSON.parse(built?.printed ?? '')).toEqual({
		...JSON.parse(checked?.printed ?? ''),
		error: 'Nothing was built.',
	});
	expect(JSON.parse(built?.printed ?? '')).toMatchObject({ errors: 1, problems: [{ file }] });
	expect(filesIn(out)).toEqual(good);
});

test.each([
	[
		'an address that is none',
		{ SITE_URL: 'help' },
		{ error: expect.stringContaining('SITE_URL is `help`. ') },
	],
	[
		'a folder that it may not replace',
		{ KB_OUT: root },
		{
			error: `The site would replace ${root}, which holds what it is made from. Set KB_OUT to another folder.`,
		},
	],
	[
		'a locale that nobody knows',
		{ KB_LOCALES: 'de' },
		{ errors: 0, error: 'KB_LOCALES names `de`, which is no locale of this site.' },
	],
])('with --json a build tells of %s in JSON alone', async (_, more, told) => {
	const { code, printed } = await run('build', { ...variables, ...more }, { args: ['--json'] });
	expect(code).toBe(1);
	expect(JSON.parse(printed)).toMatchObject(told);
	expect(filesIn(out)).toEqual(good);
});

test('with --json a build tells in JSON alone that pages could not be rendered', async () => {
	const names = Array.from({ length: 200 }, (_, index) => `content/en/faq/z${index}.mdx`);
	const more = names.map((name) => [name, article({ title: name, topic: 'orders' })]);
	writeFiles(root, Object.fromEntries(more));
	const begun = join(stagingFolder(readEnvironment(variables)), 'en/faq/a/index.html');
	const removeLast = () => {
		if (existsSync(begun)) rmSync(join(root, 'content/en/faq/z99.mdx'), { force: true });
		return false;
	};
	const { code, printed } = await run('build', variables, {
		args: ['--json'],
		killWhen: removeLast,
	});
	for (const name of names) rmSync(join(root, name), { force: true });
	expect(code).toBe(1);
	expect(JSON.parse(printed)).toMatchObject({
		articles: 201,
		errors: 0,
		error: 'The pages could not be rendered.',
	});
	expect(filesIn(out)).toEqual(good);
});

test.each([
	['while pages are rendered', 'en/faq/a/index.html'],
	['while the site is finished', 'en/llms.txt'],
])(
	'a build that is killed %s leaves the last site as it was, and the next one works',
	async (_, mark) => {
		const staged = join(stagingFolder(readEnvironment(variables)), mark);
		writeFiles(root, { 'content/en/faq/new.mdx': article({ title: 'New', topic: 'orders' }) });
		const { code } = await run('build', variables, { killWhen: () => existsSync(staged) });
		expect(code).toBe(null);
		expect(filesIn(out)).toEqual(good);
		rmSync(join(root, 'content/en/faq/new.mdx'));
		await build(variables);
		expect(differing(filesIn(out), good)).toEqual([]);
	},
);

test.each([
	['a folder that holds something else', 'other', 'holds files, and none of our sites.'],
	['a file', 'file', 'is a file, and the site is a folder.'],
	['the knowledge base itself', 'kb', 'which holds what it is made from.'],
	['a folder in content/', 'kb/content/site', 'from which it is made.'],
	['public/', 'kb/public', 'which holds what it is made from.'],
])('the site is not written to %s', async (_, place, reason) => {
	mkdirSync(join(folder, 'other'), { recursive: true });
	writeFileSync(join(folder, 'other/thesis.txt'), 'three years of work');
	writeFileSync(join(folder, 'file'), 'text');
	const all = filesIn(folder);
	const { code, said } = await run('build', { ...variables, KB_OUT: join(folder, place) });
	expect(code).toBe(1);
	expect(said.trim().split('\n').at(-1)).toContain(
		`${reason} Set KB_OUT to another folder. The last site is as it was.`,
	);
	expect([...filesIn(folder)]).toEqual([...all]);
});

test('a link to a folder stays one, and the site lies where it leads', async () => {
	const link = join(folder, 'link');
	symlinkSync(out, link);
	await build({ ...variables, KB_OUT: link });
	expect(differing(filesIn(out), good)).toEqual([]);
	expect(differing(filesIn(link), good)).toEqual([]);
});

function differing(some: Map<string, Buffer>, others: Map<string, Buffer>): string[] {
	const names = new Set([...some.keys(), ...others.keys()]);
	return [...names].filter((file) => !some.get(file)?.equals(others.get(file) ?? new Uint8Array()));
}
