import { roleOf } from '../files/layout.ts';
import { readText, walk } from '../files/walk.ts';
import type { Environment } from '../files/environment.ts';
import { siteOf } from '../files/site-file.ts';
import { pseudoMessage } from '../pseudo/pseudo-message.ts';
import { type PseudoLocale, pseudoLocales } from '../pseudo/pseudo-text.ts';
import { copiedMessage } from './copied-message.ts';
import { readLocaleFiles } from './locale-files.ts';
import { pseudoEntry } from './pseudo-entry.ts';

const names: Record<PseudoLocale, string> = { 'en-XA': '⟦Þšéûðó⟧', 'ar-XB': '\u200FoduesP\u200F' };

/**
 * The files that add the pseudo-locales to a knowledge base: interface strings, and every source article.
 * For trying out and for tests; nothing that builds a release asks for them.
 */
export function pseudoFiles(environment: Environment): Map<string, string> {
	const files = new Map<string, string>();
	const { own, shipped, sourceLocale } = readLocaleFiles(environment);
	const english = { ...shipped.get('en')?.strings, ...own.get('en')?.strings };
	for (const tag of pseudoLocales) {
		const strings = Object.entries(english).map(([key, text]) => {
			return [key, pseudoMessage(copiedMessage(text, tag), tag)];
		});
		const locale = { name: names[tag], strings: Object.fromEntries(strings) as object };
		files.set(`locales/${tag}.json`, `${JSON.stringify(locale, null, '\t')}\n`);
	}
	const source = siteOf(environment)?.sourceLocale ?? sourceLocale;
	for (const found of walk(environment.root, `content/${source}`).files) {
		const place = roleOf(found.file);
		const read = readText(found);
		if (place.kind !== 'entry' || !('text' in read)) continue;
		for (const tag of pseudoLocales) {
			const text = pseudoEntry(read.text, tag);
			if (text !== undefined) files.set(`content/${tag}/${place.key}.mdx`, text);
		}
	}
	return files;
}
