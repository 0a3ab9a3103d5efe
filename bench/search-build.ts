import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { writeSearchIndex } from '../src/build/search-index.ts';
import type { Figure } from './figure.ts';
import { articlePathsIn } from './site-pages.ts';

/** How many articles of a locale are indexed. */
const count = 500;

/** The size of a vocabulary, and what an index costs beyond Pagefind's own, over pages of a built site. */
export async function measureSearchBuild(out: string): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const [locale, paths] of articlePathsIn(out)) {
		const pages = paths.slice(0, count).map((address) => {
			const path = decodeURI(address);
			return { path, html: readFileSync(join(out, path, 'index.html'), 'utf8') };
		});
		const directory = mkdtempSync(join(tmpdir(), 'jawab-index-'));
		const ours = await timeOf(() => writeSearchIndex({ locale, pages, directory }));
		const vocabulary = gzipSync(readFileSync(join(directory, 'vocabulary.json'))).length;
		const stock = await timeOf(() => indexAsItComes(locale, pages, directory));
		rmSync(directory, { recursive: true });
		figures.push(
			{
				what: `${locale}: vocabulary, compressed`,
				value: vocabulary / 1024,
				unit: 'KB',
				budget: 60,
				note: `${pages.length} articles`,
			},
			{
				what: `${locale}: index beyond Pagefind’s own time, per article`,
				value: Math.max(0, ours - stock) / pages.length,
				unit: 'ms',
				budget: 1,
				note: `${(ours / pages.length).toFixed(2)} ms in all`,
			},
		);
	}
	return figures;
}

async function timeOf(act: () => Promise<unknown>): Promise<number> {
	const started = performance.now();
	await act();
	return performance.now() - started;
}

async function indexAsItComes(
	locale: string,
	pages: readonly { path: string; html: string }[],
	directory: string,
): Promise<void> {
	const { index } = await createIndex({ forceLanguage: locale });
	for (const { path, html } of pages) await index?.addHTMLFile({ url: path, content: html });
	await index?.writeFiles({ outputPath: join(directory, 'stock') });
	await close();
}
