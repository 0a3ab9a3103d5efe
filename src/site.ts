import { getCollection } from 'astro:content';
import { type Alternate, alternatesOfList } from './catalog/alternates.ts';
import { type AnnouncementInLocale, announcementsIn } from './catalog/announcements.ts';
import { articlePage, type ArticlePage, type LanguageLink } from './catalog/article-page.ts';
import { buildOrder } from './catalog/build-order.ts';
import { buildCatalog } from './catalog/catalog.ts';
import type { Article } from './catalog/entry.ts';
import { findNeighbours } from './catalog/neighbours.ts';
import { hrefTo, urlOf } from './catalog/paths.ts';
import { siteIn, type SiteInLocale } from './catalog/words.ts';
import type { Head, Reader } from './components/reader.ts';
import { digestOf } from './files/digest.ts';
import { readEnvironment } from './files/environment.ts';
import { imageSizes } from './files/image-size.ts';
import { storedEntries } from './files/kept-entries.ts';
import { openSettings } from './files/knowledge-base.ts';
import { roleOf } from './files/layout.ts';
import {
	factDrawer,
	factShower,
	showFacts,
	showFactsInAnnouncements,
	showFactsInTopics,
} from './files/show-facts.ts';
import type { Locale } from './i18n/locale.ts';
import { translator } from './i18n/translate.ts';
import { basisOf } from './policies/basis.ts';
import { formatProblem } from './problems/problem.ts';
import { collections } from './schemas/collections.ts';
import { articlePageData, type PageData } from './structured-data/page-data.ts';
import { feedbackOrigin } from './schemas/site.ts';

/*
 * Where Astro's content layer meets the catalog. Everything is read once; pages take values from here and
 * hand them on.
 */
export const environment = readEnvironment();
const opened = openSettings(environment);
if (!opened.settings) throw new Error(opened.problems.map(formatProblem).join('\n'));

export const settings = opened.settings;
export const showFact = factShower(settings);
export const drawFact = factDrawer(settings);

const stored = await Promise.all(collections.map((name) => getCollection(name)));
const entries = storedEntries(
	environment,
	settings.site.sourceLocale,
	stored.flat().flatMap(({ id, collection, digest }) => {
		const [locale = '', name = ''] = id.split('/');
		const file = `content/${locale}/${collection}/${name}.mdx`;
		const place = roleOf(file);
		return place.kind === 'entry' ? { file, place, digest: digest?.toString() } : [];
	}),
).map((entry) => showFacts(entry, showFact));

export const catalog = buildCatalog({
	sourceLocale: settings.site.sourceLocale,
	locales: settings.locales,
	topics: showFactsInTopics(settings.topics, showFact),
	entries: entries.filter(({ draft }) => import.meta.env.DEV || !draft),
});

/** The locales whose pages this build makes. */
export const builtLocales = buildOrder(catalog.locales.keys(), environment.only);

const neighbours = findNeighbours(catalog);

const logoPath = settings.site.brand?.logo;

export const pictureSizes = await imageSizes(environment.root, [
	...entries.flatMap(({ body }) => body.pictures),
	...(logoPath ? [logoPath] : []),
]);
const logo = logoPath && {
	src: hrefTo(settings.address, logoPath),
	...pictureSizes.get(logoPath),
};

/** The article that states the return policy of the shop: the first of its kind. */
const returnPolicyKey = [...catalog.articles.values()].find(
	({ source }) => source.policy?.kind === 'return',
)?.key;

/** What a locale says, and its digest: part of the key of every page in it. */
interface Voice {
	reader: Reader;
	site: SiteInLocale;
	digest: string;
}

const voices = new Map(
	[...catalog.locales.values()].map((locale) => [locale.tag, toVoice(locale)]),
);

function toVoice(locale: Locale): Voice {
	const site = siteIn(settings.site, settings.words, locale);
	const { name, tagline } = site;
	const names = [...catalog.locales.values()].map(({ tag, name }) => [tag, name]);
	return {
		site,
		reader: {
			locale,
			locales: catalog.locales,
			t: translator(locale),
			href: (path) => hrefTo(settings.address, path),
			site: {
				name,
				tagline,
				logo: logo || undefined,
				feedbackOrigin: feedbackOrigin(settings.site),
			},
		},
		digest: digestOf([locale, site, names, logo, settings.address, settings.site.repository]),
	};
}

export function voiceOf(tag: string): Voice {
	const voice = voices.get(tag);
	if (!voice) throw new Error(`There is no locale ${tag}.`);
	return voice;
}

const announcements = showFactsInAnnouncements(settings.announcements, showFact);

/** What readers of a locale are told on its home and contact pages, and whose days are meant. */
export function announcedIn(locale: string): {
	announcements: AnnouncementInLocale[];
	timeZone: string | undefined;
} {
	return {
		announcements: announcementsIn(catalog, announcements, locale),
		timeZone: settings.site.contact.find(({ timeZone }) => timeZone)?.timeZone,
	};
}

export function articleOf(key: string): Article {
	const article = catalog.articles.get(key);
	if (!article) throw new Error(`There is no article ${key}.`);
	return article;
}

export function pageOf(key: string, locale: string): ArticlePage {
	return articlePage(catalog, articleOf(key), locale, neighbours.get(key) ?? {});
}

/** The key under which an unchanged page is not rendered again: a digest of everything it shows. */
export function cacheKey(locale: string, shown: unknown): string {
	return digestOf([voiceOf(locale).digest, shown]);
}

/** The key of an article's page: what the page shows, with the facts and markets behind it. */
export function articleKey(key: string, locale: string): string {
	const page = pageOf(key, locale);
	const { entry } = page;
	// The labels in a fallback's body, its direction and its digits are those of its own language.
	const voice = entry.locale === locale ? undefined : voiceOf(entry.locale).digest;
	const sizes = entry.body.pictures.map((path) => pictureSizes.get(path));
	const basis = basisOf(articleOf(key), entry, settings);
	return cacheKey(locale, [page, basis, voice, sizes, key === returnPolicyKey]);
}

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
