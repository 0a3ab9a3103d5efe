import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The locales of a built site. */
export function localesOf(site: string): string[] {
	return readdirSync(site).filter((name) => existsSync(join(site, name, 'search.json')));
}

/** The articles as a reader of `locale` gets them: by the marks in their pages. */
export function articlesOf(site: string, locale: string): ArticlePage[] {
	return globSync(`${locale}/{faq,policies,tutorials}/*/index.html`, { cwd: site }).flatMap(
		(file) => {
			const html = readFileSync(join(site, file), 'utf8');
			const [, key, state] =
				/<main[^>]* data-article="([^"]+)"[^>]* data-state="(\w+)"/.exec(html) ?? [];
			return key && state ? [{ key, state, path: pathOf(file) }] : [];
		},
	);
}

/** The path of an article, for a reader of `locale`. */
export function articlePath(site: string, locale: string, key: string): string {
	const article = articlesOf(site, locale).find((article) => article.key === key);
	if (!article) throw new Error(`\`${locale}\` has no page for \`${key}\`.`);
	return article.path;
}

/** A page of every kind that a locale has; of the articles one for each collection and state. */
export function kindsOfPages(site: string, locale: string): string[] {
	const topics = globSync(`${locale}/topics/*/index.html`, { cwd: site });
	const articles = new Map(
		articlesOf(site, locale).map(({ key, state, path }) => [`${key.split('/')[0]} ${state}`, path]),
	);
	return [
		`/${locale}/`,
		...['faq', 'policies', 'tutorials'].map((collection) => `/${locale}/${collection}/`),
		...topics.slice(0, 1).map(pathOf),
		...articles.values(),
		...['search', 'contact', 'translations'].map((page) => `/${locale}/${page}/`),
		`/${locale}/no-such-page/`,
	];
}

function pathOf(file: string): string {
	return `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
}

interface ArticlePage {
	key: string;
	state: string;
	/** Not encoded. */
	path: string;
}
