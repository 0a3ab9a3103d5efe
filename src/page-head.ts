import { type Alternate, alternatesOfList } from './catalog/alternates.ts';
import type { ArticlePage, LanguageLink } from './catalog/article-page.ts';
import { hrefTo, urlOf } from './catalog/paths.ts';
import type { Head } from './components/reader.ts';
import { articleOf, catalog, returnPolicyKey, settings } from './site.ts';
import { articlePageData, type PageData } from './structured-data/page-data.ts';

/** The head of a page in the language `locale`. */
export function headOf(
	locale: string,
	page: {
		title: string;
		description?: string | undefined;
		path: string;
		alternates?: readonly Alternate[];
		isIndexable?: boolean;
		markdown?: string;
	},
): Head {
	const { title, description, path, alternates = [], isIndexable = true, markdown } = page;
	return {
		title,
		description,
		isIndexable,
		canonical: urlOf(settings.address, path),
		alternates: alternates.flatMap(({ hreflang, path }) => {
			const href = urlOf(settings.address, path);
			return href ? [{ hreflang, href }] : [];
		}),
		feed: settings.address.origin && hrefTo(settings.address, `/${locale}/feed.xml`),
		markdown,
	};
}

/** What an article's page is, for programs. */
export function dataOf({ entry, locale, canonicalPath, updated, minutes }: ArticlePage): PageData {
	const { source } = articleOf(entry.key);
	const { policy, history = [] } = source;
	const { address, facts, markets } = settings;
	const isReturnPolicy = entry === source && entry.key === returnPolicyKey;
	return articlePageData({
		...entry,
		locale,
		url: urlOf(address, canonicalPath),
		published: history.flatMap(({ date }) => date ?? []).sort()[0],
		updated,
		minutes,
		publisher: { name: settings.site.name, url: urlOf(address, '/') },
		returns:
			isReturnPolicy && policy
				? { policy, facts, markets, channels: settings.site.contact }
				: undefined,
	});
}

/** What a page that exists in every locale needs: it has alternates, and the reader may switch. */
export function everywhere(path: (locale: string) => string): {
	alternates: Alternate[];
	languages: LanguageLink[];
} {
	return {
		alternates: alternatesOfList(catalog, path),
		languages: [...catalog.locales.keys()].map((locale) => ({
			locale,
			path: path(locale),
			isTranslated: true,
		})),
	};
}
