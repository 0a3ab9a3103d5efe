import { roleOf } from '../files/layout.ts';
import { readText, walk } from '../files/walk.ts';
import type { Environment } from '../files/environment.ts';
import { openSettings } from '../files/knowledge-base.ts';
import { fieldText } from '../xliff/fields.ts';
import { pseudoMessage } from '../pseudo/pseudo-message.ts';
import { type PseudoLocale, pseudoLocales, pseudoText } from '../pseudo/pseudo-text.ts';
import { copiedMessage } from './copied-message.ts';
import { readDataTexts } from './data-texts.ts';
import { readLocaleFiles } from './locale-files.ts';
import { pseudoEntry } from './pseudo-entry.ts';
import { withTexts } from './write-data.ts';

const names: Record<PseudoLocale, string> = { 'en-XA': '⟦Þšéûðó⟧', 'ar-XB': '\u200FoduesP\u200F' };

/**
 * The files that add the pseudo-locales to a knowledge base: interface strings, words of the site, topics, and
 * every source article.
 * For trying out and for tests; nothing that builds a release asks for them.
 */
export function pseudoFiles(environment: Environment): Map<string, string> {
	const files = new Map<string, string>();
	const { own, shipped, sourceLocale } = readLocaleFiles(environment);
	const english = { ...shipped.get('en')?.strings, ...own.get('en')?.strings };
	const { settings } = openSettings(environment);
	for (const tag of pseudoLocales) {
		const strings = Object.entries(english).map(([key, text]) => {
			return [key, pseudoMessage(copiedMessage(text, tag), tag)];
		});
		const locale = { name: names[tag], strings: Object.fromEntries(strings) as object };
		files.set(`locales/${tag}.json`, `${JSON.stringify(locale, null, '\t')}\n`);
		for (const { file, texts } of settings ? readDataTexts(environment, settings, tag) : []) {
			const said = texts.map(({ path, source }) => {
				return { path, text: fieldText(pseudoText(source, tag)) };
			});
			if (said.length > 0) files.set(file, withTexts('', said));
		}
	}
	for (const found of walk(environment.root, `content/${sourceLocale}`).files) {
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
