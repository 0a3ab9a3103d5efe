import { buildCatalog, type Catalog } from '../../src/catalog/catalog.ts';
import type { Article, Entry } from '../../src/catalog/entry.ts';
import { resolveLocales } from '../../src/i18n/locale.ts';
import type { LocaleFile } from '../../src/schemas/locale.ts';

/** What a test says of an entry: `hi faq/x` and what differs from a plain one. */
type Said = Partial<Entry> & { blocks?: string[] };

/** A catalog from what differs: locales with their fallbacks, and entries as `<locale> <key>`. */
export function catalogOf(
	entries: Record<string, Said>,
	locales: Record<string, string[]> = { en: [], hi: [], mr: ['hi'], ar: [] },
	topics: Parameters<typeof buildCatalog>[0]['topics'] = [],
): Catalog {
	const own = new Map<string, LocaleFile>(
		Object.entries(locales).map(([tag, fallback]) => [tag, { name: tag, fallback }]),
	);
	return buildCatalog({
		sourceLocale: 'en',
		locales: resolveLocales({ own, shipped: new Map(), sourceLocale: 'en' }).locales,
		topics,
		entries: Object.entries(entries).map(([name, said]) => entryOf(name, said)),
	});
}

export function articleIn(catalog: Catalog, key: string): Article {
	const article = catalog.articles.get(key);
	if (!article) throw new Error(`There is no article ${key}.`);
	return article;
}

function entryOf(name: string, { blocks = ['aaaa'], ...said }: Said): Entry {
	const [locale = '', key = ''] = name.split(' ');
	const [collection, slug = ''] = key.split('/');
	return {
		key,
		locale,
		collection: collection as Entry['collection'],
		role: locale === 'en' ? 'source' : 'translation',
		file: `content/${locale}/${key}.mdx`,
		digest: name,
		slug,
		title: name,
		keywords: [],
		aliases: [],
		draft: false,
		allow: [],
		body: {
			...{ headings: [], links: [], facts: [], pictures: [], hasMarkets: false },
			...{ blocks, words: 1 },
		},
		...said,
	} as Entry;
}
