import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { article, sound, writeFiles, writeKnowledgeBase } from '../support/knowledge-base.ts';

const endpoint = inject('browser') ?? '';
const patience = { timeout: 60_000 };

test.skipIf(!endpoint)('a writer sees what was saved, and what is wrong with it', async () => {
	const root = writeKnowledgeBase(sound);
	const save = (file: string, text: string) => writeFiles(root, { [file]: text });
	const faq = (fields: Record<string, string>, body = '') =>
		article({ title: 'A', description: 'About A.', topic: 'orders', ...fields }, body);
	const page = await openDev(root);
	const wrong = () =>
		page.locator('vite-error-overlay').evaluate(({ shadowRoot }) => shadowRoot?.textContent);
	const isWell = async () => (await page.locator('vite-error-overlay').count()) === 0;

	expect(await textAt(page, 'en/faq/a/')).toMatch(/^A$/m);

	save('content/en/faq/a.mdx', faq({ title: 'Where is it?' }, 'See {brand}.\n'));
	await expect.poll(wrong, patience).toContain('content/en/faq/a.mdx:6:5: error: {brand} is code');
	save('content/en/faq/a.mdx', faq({ titel: 'Where is it?' }));
	await expect.poll(wrong, patience).toContain('hint: Did you mean title?');
	await expect.poll(() => textAt(page, 'en/'), patience).toContain('How can we help?');
	await expect.poll(wrong, patience).toContain('content/en/faq/a.mdx:');
	save('content/en/faq/a.mdx', faq({ title: 'Where is it?' }));
	await expect.poll(isWell, patience).toBe(true);
	await expect.poll(() => textAt(page, 'en/faq/a/'), patience).toContain('Where is it?');

	save('content/facts.yaml', 'window: { type: duration, value: [30 }\n');
	await expect.poll(wrong, patience).toContain('content/facts.yaml:1:');
	save('content/facts.yaml', 'window: { type: duration, value: 30, unit: day }\n');
	await expect.poll(isWell, patience).toBe(true);

	save('content/en/faq/b.mdx', faq({ title: 'Added' }, 'In <Fact id="window" />.\n'));
	await expect.poll(() => textAt(page, 'en/faq/b/'), patience).toContain('In 30 days.');
	save('content/facts.yaml', 'window: { type: duration, value: 45, unit: day }\n');
	await expect.poll(() => textAt(page, 'en/faq/b/'), patience).toContain('In 45 days.');
	save('content/en/faq/b.mdx', faq({ title: 'Added', slug: 'renamed' }));
	await expect.poll(() => textAt(page, 'en/faq/renamed/'), patience).toContain('Added');
	rmSync(`${root}/content/en/faq/b.mdx`);
	await expect.poll(() => textAt(page, 'en/faq/'), patience).not.toContain('Added');

	save('content/en/announcements.yaml', '- text: A strike in Spain.\n');
	await expect.poll(() => textAt(page, 'en/'), patience).toContain('A strike in Spain.');
	save('locales/en.json', '{ "name": "English", "strings": { "home.title": "Ask away" } }');
	await expect.poll(() => textAt(page, 'en/'), patience).toContain('Ask away');
});

test.skipIf(!endpoint)(
	'a broken article keeps its page, which says what is wrong until it is mended',
	async () => {
		const root = writeKnowledgeBase(sound);
		const save = (text: string) => writeFiles(root, { 'content/en/faq/a.mdx': text });
		const fields = { description: 'About A.', topic: 'orders' };
		const said: string[] = [];
		const page = await openDev(root, { said });
		const text = () => page.locator('main').innerText();
		await page.goto('en/faq/a/');

		for (const [broken, complaint] of Object.entries({
			[article({ titel: 'A', ...fields })]: 'a.mdx:2:1: error: Unknown key: `titel`.',
			[article({ title: 'A', ...fields }, 'A <div>.')]: 'a.mdx:6:3: error: `<div>` is HTML',
			'No front matter.': 'a.mdx:1:1: error: This article has no front matter',
		})) {
			save(broken);
			await expect.poll(text, patience).toContain(complaint);
			expect((await page.request.get('en/faq/a/')).status()).toBe(200);
			// An editor that saves twice.
			save(broken);
			await setTimeout(500);
			expect(said.join('').split(complaint)).toHaveLength(2);
		}
		save(article({ title: 'Mended', ...fields }));
		await expect.poll(text, patience).toMatch(/^Mended$/m);
	},
);

test.skipIf(!endpoint)('an old address leads to the present one', async () => {
	const root = writeKnowledgeBase(sound);
	const fields = { title: 'A', description: 'About A.', topic: 'orders' };
	writeFiles(root, { 'content/en/faq/a.mdx': article({ ...fields, aliases: '[old]' }) });
	const page = await openDev(root);
	expect(await textAt(page, 'en/faq/old/')).toMatch(/^A$/m);
	expect(new URL(page.url()).pathname).toBe('/en/faq/a/');
	expect((await page.request.get('en/faq/old/index.md')).url()).toMatch(/\/en\/faq\/a\/index\.md$/);
});

test.skipIf(!endpoint)('a writer who begins with a mistake sees it', async () => {
	const root = writeKnowledgeBase(sound);
	const broken = article({ titel: 'A', description: 'About A.', topic: 'orders' }, '');
	writeFiles(root, { 'content/en/faq/a.mdx': broken });
	const page = await openDev(root);
	await page.goto('en/');
	const overlay = page.locator('vite-error-overlay');
	await expect
		.poll(() => overlay.evaluate(({ shadowRoot }) => shadowRoot?.textContent), patience)
		.toContain('hint: Did you mean title?');
});

test.skipIf(!endpoint)('a writer whose port is in use is told where the pages are', async () => {
	const other = createServer().listen(0, 'localhost');
	onTestFinished(() => void other.close());
	await once(other, 'listening');
	const page = await openDev(writeKnowledgeBase(sound), { port: portOf(other) });
	expect(await textAt(page, 'en/')).toContain('How can we help?');
});

/** A page that starts anew by itself meanwhile is asked again. */
async function textAt(page: Page, path: string): Promise<string> {
	await page.goto(path);
	return page.locator('body').innerText();
}

/** A browser at `npm run dev`, both of which end with the test; what the command says is added to `said`. */
async function openDev(
	root: string,
	{ port, said: all = [] }: { port?: number; said?: string[] } = {},
): Promise<Page> {
	const wanted = port ?? (await freePort());
	const dev = spawn(process.execPath, ['src/cli/dev.ts'], {
		env: {
			...{ PATH: process.env['PATH'], HOME: process.env['HOME'] },
			...{ KB_ROOT: root, PORT: String(wanted) },
			...{ ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
		},
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const ended = once(dev, 'exit');
	onTestFinished(async () => {
		dev.kill('SIGKILL');
		await ended;
	});
	const baseURL = await new Promise<string>((resolve) => {
		dev.stderr.on('data', (said) => {
			all.push(String(said));
			const [, url] = /Writing mode: (\S+)/.exec(String(said)) ?? [];
			if (url) resolve(url);
		});
	});
	const browser = await chromium.connect(endpoint);
	onTestFinished(() => browser.close());
	const page = await browser.newPage({ baseURL });
	page.setDefaultTimeout(20_000);
	return page;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const port = portOf(server);
	server.close();
	return port;
}

function portOf(server: Server): number {
	const address = server.address();
	return typeof address === 'object' && address ? address.port : 0;
}
