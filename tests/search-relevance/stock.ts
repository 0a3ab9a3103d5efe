import { join } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import { close, createIndex } from 'pagefind';
import { collections } from '../../src/schemas/collections.ts';

/** Writes the index that Pagefind makes by itself, beside ours: `/<locale>/stock/`. */
export async function writeStockIndex(out: string, locale: string): Promise<void> {
	const { index } = await createIndex({ forceLanguage: locale });
	if (!index) throw new Error('Pagefind has made no index.');
	for (const collection of collections) {
		for (const slug of foldersIn(join(out, locale, collection))) {
			const html = readFileSync(join(out, locale, collection, slug, 'index.html'), 'utf8');
			if (html.includes('data-pagefind-body'))
				await index.addHTMLFile({ url: `${collection}/${slug}/`, content: html });
		}
	}
	await index.writeFiles({ outputPath: join(out, locale, 'stock') });
	await close();
}

function foldersIn(folder: string): string[] {
	try {
		return readdirSync(folder, { withFileTypes: true })
			.filter((item) => item.isDirectory() && item.name !== 'page')
			.map(({ name }) => name);
	} catch {
		return [];
	}
}
