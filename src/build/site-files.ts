import { hrefTo, urlOf } from '../catalog/paths.ts';
import { contentSecurityPolicy } from '../host/content-security-policy.ts';
import { formatHeaders } from '../host/headers.ts';
import { redirectPage } from '../host/redirect-page.ts';
import { formatRedirects } from '../host/redirects.ts';
import { siteHeaders } from '../host/site-headers.ts';
import { feedbackOrigin } from '../schemas/site.ts';
import { reachableChannels } from '../search/channels.ts';
import { searchTexts } from '../search/texts.ts';
import { formatFeed } from './feed.ts';
import { formatLlms } from './llms.ts';
import { redirectsIn, toMarkdown } from './redirects.ts';
import { formatRobots } from './robots.ts';
import type { Site, SiteFile, Voice } from './site.ts';
import { formatSitemap, formatSitemapIndex, type ToUrl } from './sitemap.ts';

/** The files outside the locales: the same whichever locales a build makes. */
export function* rootFiles(site: Site): Generator<SiteFile> {
	const { settings, catalog } = site;
	const { base } = settings.address;
	const toUrl = urlsOf(site);
	const csp = policyOf(site);
	yield { path: '/_headers', text: formatHeaders(siteHeaders({ base, csp })) };
	const redirects = [...catalog.locales.keys()].flatMap((tag) => redirectsIn(catalog, tag));
	// Pages first: what a host does not read of a long file is the Markdown of a few old addresses.
	const lines = [redirects, redirects.map(toMarkdown)].map((some) => formatRedirects(some, base));
	yield { path: '/_redirects', text: lines.join('') };
	yield { path: '/robots.txt', text: formatRobots(toUrl?.('/sitemap.xml')) };
	if (toUrl)
		yield { path: '/sitemap.xml', text: formatSitemapIndex(catalog.locales.keys(), toUrl) };
}

/** The files of one locale, but for its pages, their Markdown and its search index. */
export function* localeFiles(site: Site, { locale, t, words }: Voice): Generator<SiteFile> {
	const { settings, catalog } = site;
	const { tag } = locale;
	const toUrl = urlsOf(site);
	const title = t('site.title', { site: words.name });
	if (toUrl) {
		yield { path: `/${tag}/sitemap.xml`, text: formatSitemap(catalog, tag, toUrl) };
		const head = { title: t('feed.title', { site: words.name }), author: words.name, toUrl };
		yield { path: `/${tag}/feed.xml`, text: formatFeed(catalog, tag, head) };
	}
	yield {
		path: `/${tag}/llms.txt`,
		text: formatLlms(catalog, tag, {
			title,
			description: words.tagline?.text ?? t('site.description', { site: words.name }),
			collections: (collection) => t(`collection.${collection}`),
			toLink: (path) => toUrl?.(path) ?? hrefTo(settings.address, path),
		}),
	};
	const channels = reachableChannels(words.channels, (type) => t(`contact.type.${type}`));
	yield {
		path: `/${tag}/search.json`,
		text: JSON.stringify(searchTexts(locale, catalog.locales.values(), channels)),
	};
	for (const { from, to } of redirectsIn(catalog, tag)) {
		yield {
			path: `${from}index.html`,
			text: redirectPage({
				to: hrefTo(settings.address, to),
				title,
				text: t('redirect.text'),
				lang: tag,
				dir: locale.direction,
				csp: policyOf(site),
				canonical: urlOf(settings.address, to),
			}),
		};
	}
}

/** `undefined` where the site has no address: what must be absolute is then left out. */
function urlsOf({ settings: { address } }: Site): ToUrl | undefined {
	return address.origin ? (path) => urlOf(address, path) ?? path : undefined;
}

function policyOf({ settings }: Site): string {
	return contentSecurityPolicy({ feedbackOrigin: feedbackOrigin(settings.site) });
}
