import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pagesIn } from '../catalog/pages.ts';
import { publicFiles } from '../files/public-files.ts';
import type { Site } from './site.ts';

interface SitePaths {
	/** Whether a path is that of a page, whether this build makes it or another, or of a file. */
	exists: (path: string) => boolean;
	/** Once all is written: files of the bundle that were asked for, and are not there. */
	missing: () => string[];
}

/** @param directory where the site is built */
export function sitePaths(site: Site, directory: string): SitePaths {
	const known = new Set<string>(['/', '/404.html']);
	for (const locale of site.catalog.locales.keys()) {
		for (const { path, article } of pagesIn(site.catalog, locale)) {
			known.add(path);
			if (article) known.add(`${path}index.md`);
		}
		for (const file of ['404.html', 'feed.xml', 'sitemap.xml', 'llms.txt', 'search.json']) {
			known.add(`/${locale}/${file}`);
		}
	}
	for (const file of publicFiles(site.root)) known.add(file);
	const assets = new Set<string>();
	return {
		exists(path) {
			// Written after the pages that load it.
			if (path.startsWith('/_astro/')) assets.add(path);
			return known.has(path) || assets.has(path);
		},
		missing: () => [...assets].filter((path) => !existsSync(join(directory, path))),
	};
}
