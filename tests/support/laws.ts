import { posix } from 'node:path';
import { filesIn, type Element, type Page, pagesIn, textOf } from './site.ts';

/** A built site, and where it will stand. */
export interface Built {
	out: string;
	/** Empty, or a path such as `/help`. */
	base: string;
	/** `undefined` where the site has no address. */
	origin?: string;
}

/** What holds of every page of every site: each law names the pages that break it. */
export const laws: Record<string, (page: Page, site: Site) => string[]> = {
	'says its language and direction': (page) => {
		const { lang, dir } = page.one('html').attribs;
		return lang && (dir === 'ltr' || dir === 'rtl') ? [] : [`lang=${lang} dir=${dir}`];
	},
	'has one main heading and a title': (page) => {
		const title = page.all('title').map(textOf);
		const headings = isRedirect(page) ? ['none needed'] : page.all('h1').map(textOf);
		return title.length === 1 && title[0] && headings.length === 1 && headings[0]
			? []
			: [`title: ${title.join('|')}, h1: ${headings.join('|')}`];
	},
	'carries the Content-Security-Policy without any exception for inline code': (page) => {
		const policies = page.all('meta', ({ attribs }) =>
			/^content-security-policy$/i.test(attribs['http-equiv'] ?? ''),
		);
		const said = policies.map(({ attribs }) => attribs['content'] ?? '');
		return said.length === 1 && !said[0]?.includes("'unsafe-inline'") ? [] : said;
	},
	'holds no inline code or style': (page) => [
		...page.all('style').map(() => '<style>'),
		...page.all('script', isInlineScript).map(() => '<script>'),
		...page.all('*').flatMap(({ name, attribs }) =>
			Object.keys(attribs)
				.filter((attribute) => attribute === 'style' || attribute.startsWith('on'))
				.map((attribute) => `<${name} ${attribute}>`),
		),
		...page
			.all('*')
			.flatMap(({ attribs }) => Object.values(attribs))
			.filter((value) => /^\s*(javascript|data|vbscript):/i.test(value)),
	],
	'loads nothing from another origin': (page) =>
		page
			.all('*')
			.flatMap(loadedBy)
			.filter((address) => /^([a-z][a-z0-9+.-]*:)?\/\//i.test(address)),
	'links to and loads only what is there': (page, { files, base, ids }) =>
		page.all('*').flatMap((element) =>
			addressesOf(element).filter((address) => {
				const target = targetOf(address, page.file, base);
				if (!target) return false;
				const found = ids.get(target.file ?? '');
				if (target.file === undefined || !files.has(target.file)) return true;
				return target.anchor !== '' && found !== undefined && !found.has(target.anchor);
			}),
		),
	'has no two elements of one id': (page) => {
		const ids = page.all('*').flatMap(({ attribs }) => attribs['id'] ?? []);
		return ids.filter((id, index) => ids.indexOf(id) !== index);
	},
	'says absolutely where it stands, and as what others do': (page, { origin, base }) =>
		page
			.all(
				'link',
				({ attribs }) => attribs['hreflang'] !== undefined || attribs['rel'] === 'canonical',
			)
			.map(({ attribs }) => attribs['href'] ?? '')
			.filter((href) => origin === undefined || !href.startsWith(`${origin}${base}/`)),
	'has no canonical address, alternates or feed where the site has no address': (
		page,
		{ origin },
	) =>
		origin === undefined
			? page
					.all('link', ({ attribs }) => ['canonical', 'alternate'].includes(attribs['rel'] ?? ''))
					.map(({ attribs }) => attribs['type'] ?? 'canonical or hreflang')
					.filter((type) => type !== 'text/markdown')
			: [],
};

/** Every breach of every law, as `file: what`. */
export function breachesOf(law: string, site: Site): string[] {
	return site.pages.flatMap((page) =>
		(laws[law]?.(page, site) ?? ['no such law']).map((what) => `${page.file}: ${what}`),
	);
}

export interface Site extends Built {
	pages: Page[];
	files: ReadonlySet<string>;
	/** The ids of each page, by its file. */
	ids: ReadonlyMap<string, ReadonlySet<string>>;
}

export function openSite(built: Built): Site {
	const pages = pagesIn(built.out);
	return {
		...built,
		pages,
		files: new Set(filesIn(built.out).keys()),
		ids: new Map(
			pages.map((page) => [
				page.file,
				new Set(page.all('*').flatMap(({ attribs }) => attribs['id'] ?? [])),
			]),
		),
	};
}

export function isRedirect(page: Page): boolean {
	return page.all('meta', ({ attribs }) => attribs['http-equiv'] === 'refresh').length > 0;
}

function isInlineScript({ attribs }: Element): boolean {
	return attribs['src'] === undefined && attribs['type'] !== 'application/ld+json';
}

/** What a browser fetches for the page, without being asked by the reader. */
function loadedBy({ name, attribs }: Element): string[] {
	const isResource = name === 'link' && !/^(canonical|alternate)$/.test(attribs['rel'] ?? '');
	return [
		...['src', 'srcset', 'poster', 'action', 'formaction', 'data', 'background'].flatMap(
			(attribute) => attribs[attribute] ?? [],
		),
		...(isResource ? [attribs['href'] ?? ''] : []),
		...(name === 'use' ? [attribs['href'] ?? ''] : []),
	];
}

function addressesOf(element: Element): string[] {
	const { name, attribs } = element;
	const isAbsolute = name === 'link' && /^(canonical|alternate)$/.test(attribs['rel'] ?? '');
	const link = isAbsolute ? '' : (attribs['href'] ?? '');
	return [...loadedBy(element), link, ...refreshOf(attribs)].filter((address) => address !== '');
}

function refreshOf(attribs: Record<string, string>): string[] {
	if (attribs['http-equiv'] !== 'refresh') return [];
	return [/url=(.*)$/.exec(attribs['content'] ?? '')?.[1] ?? ''];
}

/** The file that an address of the site names; `undefined` for an address of another site. */
function targetOf(
	address: string,
	file: string,
	base: string,
): { file: string | undefined; anchor: string } | undefined {
	const url = new URL(address, `https://site.invalid${base}/${encodeURI(file)}`);
	if (url.origin !== 'https://site.invalid') return undefined;
	const anchor = decodeURIComponent(url.hash.slice(1));
	if (!url.pathname.startsWith(`${base}/`)) return { file: undefined, anchor };
	const path = posix.normalize(decodeURIComponent(url.pathname.slice(base.length + 1)) || './');
	const isFolder = path === './' || path.endsWith('/');
	return { file: isFolder ? posix.join(path, 'index.html') : path, anchor };
}
