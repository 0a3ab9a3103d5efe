import { pagesIn } from '../catalog/pages.ts';
import type { Problem } from '../problems/problem.ts';
import type { Subject } from './subject.ts';

const atRoot = ['/_headers', '/_redirects', '/robots.txt', '/sitemap.xml', '/search/search.js'];
const inLocale = ['feed.xml', 'llms.txt', 'search.json', 'sitemap.xml'];

/** Nothing in `public/` has the address of something that the site makes itself. */
export function checkPublicFiles({ catalog, publicFiles }: Subject): Problem[] {
	if (publicFiles.size === 0) return [];
	const locales = [...catalog.locales.keys()];
	const pages = new Set(['/index.html', '/404.html']);
	const files = new Set([
		...atRoot,
		...locales.flatMap((locale) => inLocale.map((name) => `/${locale}/${name}`)),
	]);
	for (const locale of locales) {
		pages.add(`/${locale}/404.html`);
		for (const { path, article } of pagesIn(catalog, locale)) {
			pages.add(`${path}index.html`);
			if (article) files.add(`${path}index.md`);
		}
	}
	const isIndex = (file: string) => locales.some((tag) => file.startsWith(`/${tag}/pagefind/`));
	return [...publicFiles].flatMap((file): Problem[] => {
		const place = { file: `public${file}`, line: 1, column: 1 };
		if (pages.has(file)) {
			return [
				{
					...place,
					severity: 'error',
					message: 'The site has a page of this address.',
					hint: 'Rename or remove the file.',
				},
			];
		}
		if (!files.has(file) && !isIndex(file)) return [];
		return [
			{
				...place,
				severity: 'warning',
				message: 'The site writes this file itself, so this one is not used.',
				hint: 'Remove the file.',
			},
		];
	});
}
