import { join } from 'node:path';
import { resolve } from '../catalog/fallback.ts';
import type { Article } from '../catalog/entry.ts';
import { articlePath, hrefTo, urlOf } from '../catalog/paths.ts';
import { keyIn } from '../files/read-entry.ts';
import { readText } from '../files/walk.ts';
import { languageName } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { markdownOf } from '../mdx/markdown.ts';
import { parse } from '../mdx/parse.ts';
import { marketTexts } from '../policies/market-texts.ts';
import { policyMarkdown } from './policy-markdown.ts';
import { policyPage } from '../policies/policy-page.ts';
import type { Site, SiteFile } from './site.ts';

/**
 * The page of an article as Markdown, beside it. A fallback says so first, in the language of its reader.
 */
export function markdownTwin(site: Site, article: Article, locale: string): SiteFile {
	const entry = resolve(site.catalog, article, locale);
	const source = readText({ file: entry.file, path: join(site.root, entry.file) });
	if (!('text' in source)) throw new Error(`${entry.file} has vanished while the site was built.`);
	const spoken = localeOf(site, entry.locale);
	const t = translator(spoken);
	const markdown = markdownOf(parse(source.text, entry.file), {
		title: entry.title,
		fact: (id, request) => site.showFact(id, entry.locale, request) ?? '',
		url: (target) => urlFor(site, target, locale),
		callout: { note: t('callout.note'), tip: t('callout.tip'), caution: t('callout.caution') },
		markets: marketTexts({ ...site.settings, locale: spoken, t }),
	});
	const reader = localeOf(site, locale);
	const telling = { ...site.settings, locale: reader, t: translator(reader) };
	const { before, after } = policyMarkdown(policyPage(article, entry, telling), reader);
	const whole = markdown.replace(/\n\n/, () => `\n\n${before}`) + after;
	const path = `${articlePath(article, locale)}index.md`;
	return {
		path,
		text: entry.locale === locale ? whole : notice(site, locale, entry.locale) + whole,
	};
}

function urlFor({ catalog, settings }: Site, target: string, locale: string): string {
	const key = keyIn(target);
	const article = key === undefined ? undefined : catalog.articles.get(key);
	const toUrl = (path: string) => urlOf(settings.address, path) ?? hrefTo(settings.address, path);
	if (!article) return target.startsWith('/') ? toUrl(target) : target;
	const hash = target.includes('#') ? target.slice(target.indexOf('#')) : '';
	return toUrl(articlePath(article, locale)) + hash;
}

/** Entries are read only in locales of the site. */
function localeOf({ catalog }: Site, tag: string): Locale {
	const locale = catalog.locales.get(tag);
	if (!locale) throw new Error(`There is no locale ${tag}.`);
	return locale;
}

function notice(site: Site, tag: string, entryTag: string): string {
	const locale = localeOf(site, tag);
	const language = languageName(entryTag, locale, localeOf(site, entryTag).name);
	return `> ${translator(locale)('notice.fallback', { language })}\n\n`;
}
