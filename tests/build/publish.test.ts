import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publish, recover, refusal } from '../../src/build/publish.ts';
import { forgetUnfinished, remembering } from '../../src/build/remembering.ts';
import { filesIn } from '../support/site.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const write = (name: string, files: string[]) => {
	mkdirSync(at(name), { recursive: true });
	for (const file of files) writeFileSync(join(at(name), file), `${name}/${file}`);
};
const read = (name: string) => [...filesIn(at(name))].map(([, bytes]) => String(bytes));
const ours = ['404.html', '_headers', '_redirects'];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'jawab-publish-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a new site takes the place of the last one, and nothing is left beside it', async () => {
	write('site', [...ours, 'old.html']);
	write('staging', ours);
	await publish(at('staging'), at('site'));
	expect(read('site')).toEqual(ours.map((file) => `staging/${file}`));
	expect(existsSync(at('.site.last')) || existsSync(at('.site.next'))).toBe(false);
});

test('the first site may lie in folders that are not there yet', async () => {
	write('staging', ours);
	await publish(at('staging'), at('a/b/site'));
	expect(read('a/b/site')).toHaveLength(3);
});

test('what a build left that was ended in the middle is no hindrance', async () => {
	write('site', ours);
	write('.site.next', ['half.html']);
	write('.site.last', ['older.html']);
	write('staging', ours);
	await publish(at('staging'), at('site'));
	expect(read('site')).toEqual(ours.map((file) => `staging/${file}`));
});

test('a site that was moved away when the build was ended comes back', async () => {
	write('.site.last', ours);
	write('.site.next', ['half.html']);
	await recover(at('site'));
	expect(read('site')).toEqual(ours.map((file) => `.site.last/${file}`));
});

test('a site that stands is not replaced by an older one', async () => {
	write('site', ours);
	write('.site.last', ['older.html']);
	await recover(at('site'));
	expect(read('site')).toEqual(ours.map((file) => `site/${file}`));
});

describe('the site is refused', () => {
	const inputs = () => ['content', 'public'].map((name) => at(`kb/${name}`));
	const refused = (name: string) => refusal(at(name), { kept: [at('kb')], inputs: inputs() });

	test.each([
		['nothing', () => undefined],
		['an empty folder', () => write('site', [])],
		['a site of ours', () => write('site', [...ours, 'index.html'])],
	])('nowhere, where %s is', async (_, prepare) => {
		prepare();
		expect(await refused('site')).toBeUndefined();
	});

	test.each([
		[
			'site',
			'holds files, and none of our sites.',
			() => write('site', ['thesis.txt', '404.html']),
		],
		['site', 'is a file, and the site is a folder.', () => writeFileSync(at('site'), 'x')],
		['kb', 'which holds what it is made from.', () => undefined],
		['kb/public', 'which holds what it is made from.', () => undefined],
		['', 'which holds what it is made from.', () => undefined],
		['kb/public/site', 'from which it is made.', () => undefined],
	])('in %j, which %s', async (name, reason, prepare) => {
		prepare();
		expect(await refused(name)).toContain(reason);
	});

	test('nowhere beside the knowledge base, though their names begin alike', async () => {
		expect(await refused('kb-site')).toBeUndefined();
		expect(await refused('kb/content-site')).toBeUndefined();
	});
});

test('a link to a folder stays one: the site goes where it leads', async () => {
	write('real', ours);
	write('staging', ours);
	symlinkSync(at('real'), at('site'));
	await publish(at('staging'), at('site'));
	expect(read('real')).toEqual(ours.map((file) => `staging/${file}`));
	expect(read('site')).toEqual(read('real'));
});

describe('what a build remembers', () => {
	const remember = async (build: () => boolean | undefined) => {
		await forgetUnfinished(at('cache'));
		return remembering(at('cache'), async () => build());
	};

	test('is there for the next one', async () => {
		await remember(() => {
			write('cache', ['kept']);
			return true;
		});
		expect(await remember(() => existsSync(at('cache/kept')))).toBe(true);
	});

	test.each([
		[
			'was ended',
			() => {
				throw new Error('killed');
			},
		],
		['went wrong', () => undefined],
	])('is forgotten when the last one %s', async (_, end) => {
		await remember(() => {
			write('cache', ['half']);
			return end();
		}).catch(() => undefined);
		expect(await remember(() => !existsSync(at('cache/half')))).toBe(true);
		expect(existsSync(at('cache/unfinished'))).toBe(false);
	});
});
