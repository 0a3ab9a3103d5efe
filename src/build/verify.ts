import { decoded } from '../catalog/decoded.ts';
import { ownText } from './own-text.ts';
import type { ScannedPage } from './scan-page.ts';

/** A link of a built page that leads nowhere. Paths are those of the site, decoded, without its base. */
export interface BrokenLink {
	page: string;
	link: string;
	/** Whether the page is there, and only the place in it is not. */
	isAnchor: boolean;
}

/** Collects what pages link to, one page after the other, and tells in the end which links lead nowhere. */
export interface LinkCheck {
	add: (path: string, page: ScannedPage) => void;
	/** Of a page that was not added nothing is said but whether it is there. */
	broken: () => BrokenLink[];
}

/**
 * @param base what the site's addresses begin with: empty, or `/help`
 * @param exists whether a path of the site, without base, is a page or a file
 */
export function checkLinks(base: string, exists: (path: string) => boolean): LinkCheck {
	const broken: BrokenLink[] = [];
	/** What can only be said of them when all pages are known. */
	const open: { page: string; link: string; path: string; anchor: string }[] = [];
	/** In one text a page: sets of a hundred thousand pages would not fit into memory. */
	const idsOf = new Map<string, string>();
	const hasId = (path: string, anchor: string) =>
		idsOf.get(path)?.includes(`\n${anchor}\n`) ?? true;
	const read = targetReader(base);
	return {
		add(page, { links, ids }) {
			if (ids.size > 0) idsOf.set(page, `\n${[...ids].join('\n')}\n`);
			for (const part of links) {
				const target = read(part, page);
				if (!target) continue;
				const { path, anchor } = target;
				if (path === undefined || !exists(path))
					broken.push({ page, link: ownText(part), isAnchor: false });
				else if (anchor && !(path === page && ids.has(anchor)))
					open.push({ page, link: ownText(part), path, anchor });
			}
		},
		broken: () => [
			...broken,
			...open
				.filter(({ path, anchor }) => !hasId(path, anchor))
				.map(({ page, link }) => ({ page, link, isAnchor: true })),
		],
	};
}

interface Target {
	/** `undefined` when the link leaves the site's base, though not its host. */
	path: string | undefined;
	anchor: string;
}

/** Most links stand on very many pages, and parsing an address is slow. */
function targetReader(base: string) {
	const known = new Map<string, Target | undefined>();
	return (link: string, page: string): Target | undefined => {
		if (link.startsWith('#')) return { path: page, anchor: decoded(link.slice(1)) };
		if (!link.startsWith('/') || link.startsWith('//')) return readTarget(link, page, base);
		if (!known.has(link)) known.set(ownText(link), readTarget(link, '/', base));
		return known.get(link);
	};
}

/** Where a link leads inside the site; `undefined` for one that leaves it. */
function readTarget(link: string, page: string, base: string): Target | undefined {
	const here = `https://site.invalid${base}${encodeURI(page)}`;
	const url = URL.parse(link, here);
	if (!url) return { path: undefined, anchor: '' };
	const { origin, pathname, hash } = url;
	if (origin !== 'https://site.invalid') return undefined;
	const isInside = pathname === base || pathname.startsWith(`${base}/`);
	return {
		path: isInside ? decoded(pathname.slice(base.length)) || '/' : undefined,
		anchor: decoded(hash.slice(1)),
	};
}
