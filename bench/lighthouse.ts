import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { startServer } from '../src/preview/server.ts';
import { articlePath, localesOf } from '../tests/browser/pages.ts';
import { openBrowser } from './browser.ts';
import type { Figure } from './figure.ts';
import { runScript, variablesOf } from './run-command.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * What Lighthouse says of a page of every kind on a phone: the lowest of its marks. Performance is timed,
 * so that a busy machine lowers it; the others are the same anywhere.
 */
export async function measureLighthouse(only: readonly string[] | undefined): Promise<Figure[]> {
	const out = join(tmpdir(), 'jawab-bench', 'lighthouse');
	const [port, debugging] = [await freePort(), await freePort()];
	// Addresses in the pages are absolute: they must be those that they are served under.
	const url = `http://localhost:${port}`;
	await runScript('src/cli/build.ts', { environment: variablesOf({ out, url }) });
	const { close } = await startServer({ directory: out, port });
	const browser = await openBrowser([`--remote-debugging-port=${debugging}`]);
	try {
		const figures: Figure[] = [];
		for (const locale of only ?? localesOf(out)) {
			for (const [kind, path] of Object.entries(pagesOf(out, locale))) {
				const address = new URL(encodeURI(path), url).href;
				figures.push(await judge(`${locale}: ${kind}`, address, debugging));
			}
		}
		return figures;
	} finally {
		await browser.close();
		await close();
	}
}

function pagesOf(site: string, locale: string): Record<string, string> {
	return {
		home: `/${locale}/`,
		collection: `/${locale}/faq/`,
		article: articlePath(site, locale, 'faq/refund-time'),
		policy: articlePath(site, locale, 'policies/returns'),
		tutorial: articlePath(site, locale, 'tutorials/start-a-return'),
		search: `/${locale}/search/`,
	};
}

async function judge(what: string, address: string, port: number): Promise<Figure> {
	const run = await lighthouse(address, {
		port,
		onlyCategories: [...categories],
		logLevel: 'error',
	});
	if (!run) throw new Error(`Lighthouse says nothing of ${address}.`);
	const { audits, categories: judged } = run.lhr;
	// Search engines are asked to leave such a page alone, which Lighthouse holds against it.
	const isHidden = audits['is-crawlable']?.score === 0;
	const counted = categories.filter((name) => !(isHidden && name === 'seo'));
	const marks = counted.map((name) => Math.round((judged[name]?.score ?? 0) * 100));
	const faults = counted.flatMap((name) =>
		(judged[name]?.auditRefs ?? [])
			.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
			.map(({ id }) => id),
	);
	const note = [marks.join(' / '), ...new Set(faults)].join(', ');
	return { what, value: Math.min(...marks), unit: '', least: 100, note };
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}
