import { decoded } from '../catalog/decoded.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Article } from '../catalog/entry.ts';
import { resolve } from '../catalog/fallback.ts';
import type { ReadEntry } from '../files/read-entry.ts';
import { headingIds } from '../mdx/heading-ids.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import type { Place, Problem, Severity } from '../problems/problem.ts';
import { problemAt } from '../problems/validate.ts';
import { isUnreadable } from './origins.ts';
import { withoutOwnAddress } from './own-address.ts';
import type { Subject } from './subject.ts';

/** Every article and every place in one that an entry names is there. */
export function checkLinks(subject: Subject): Problem[] {
	return subject.entries.flatMap((read) => [
		...checkRelated(read, subject),
		...read.outline.links.flatMap(({ target, place }) => {
			const said = judge(target, read, subject);
			return said ? [toProblem(read, place, said)] : [];
		}),
	]);
}

interface Said {
	severity?: Severity;
	message: string;
	hint: string;
}

const ownKey = {
	severity: 'warning',
	message: 'This is the article itself.',
	hint: 'Name another article, or remove this one.',
} as const;

function checkRelated({ entry, frontMatter }: ReadEntry, subject: Subject): Problem[] {
	return (entry.related ?? []).flatMap((key, index) => {
		const said = key === entry.key ? ownKey : judgeKey(key, subject);
		return said ? [problemAt(frontMatter, ['related', index], said)] : [];
	});
}

function judge(target: string, { entry }: ReadEntry, subject: Subject): Said | undefined {
	// A link without a target is told by `lint`.
	if (target.trim() === '') return undefined;
	if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return judgeAddress(target, subject);
	const [path = '', anchor] = split(target);
	if (path.startsWith('/')) return judgeFile(path, subject);
	if (path === '') {
		const own = subject.catalog.articles.get(entry.key);
		return own && judgeAnchor(anchor ?? '', own, entry.locale, subject);
	}
	const key = path.replace(/\/$/, '');
	const said = judgeKey(key, subject);
	if (said) return said;
	const article = subject.catalog.articles.get(key);
	return article && anchor !== undefined
		? judgeAnchor(anchor, article, entry.locale, subject)
		: undefined;
}

function judgeAddress(target: string, subject: Subject): Said | undefined {
	const better = withoutOwnAddress(target, subject);
	if (better === undefined) return undefined;
	return {
		severity: 'warning',
		message: `\`${target}\` is an address of this site, which holds for one language and until the site moves.`,
		hint: `Write \`${/\s/.test(better) ? `<${better}>` : better}\`.`,
	};
}

function split(target: string): [path: string, anchor?: string] {
	const hash = target.indexOf('#');
	return hash < 0 ? [target] : [target.slice(0, hash), target.slice(hash + 1)];
}

/** What is wrong with a key that names an article; `undefined` when it is there. */
export function judgeKey(key: string, { catalog, entries, unreadable }: Subject): Said | undefined {
	if (catalog.articles.has(key) || isUnreadable(key, unreadable)) return undefined;
	const message = `There is no article \`${key}\`.`;
	const named = entries.filter(({ entry }) => entry.key === key);
	// Its source is gone: `checkOrigins` tells it once, with the links to it.
	if (named.length > 0 && named.every(({ entry }) => entry.role === 'translation'))
		return undefined;
	if (named.length > 0) {
		return {
			message: `The article \`${key}\` is not published.`,
			hint: 'It is a draft: publish it, or remove the link.',
		};
	}
	if (/^[^/\s]+@[^/\s]+$/.test(key)) return { message, hint: `Write \`mailto:${key}\`.` };
	if (/^www\./i.test(key)) return { message, hint: `Write \`https://${key}\`.` };
	const meant = keyMeant(key, catalog);
	return {
		message,
		hint: meant
			? `Did you mean \`${meant}\`?`
			: 'Write the key of an article, such as `policies/returns`: the folder and the file name without its ending.',
	};
}

/** The article whose key is written as a path, with its locale, its ending or without its collection. */
function keyMeant(path: string, { articles }: Catalog): string | undefined {
	const plain = path
		.replace(/^(\.{0,2}\/)+/, '')
		.replace(/\/$/, '')
		.replace(/\.mdx?$/, '')
		.replace(/^[A-Za-z-]+\/(?=[a-z]+\/)/, '');
	if (articles.has(plain)) return plain;
	const named = [...articles.keys()].filter((key) => key.endsWith(`/${plain}`));
	return named.length === 1 ? named[0] : didYouMean(plain, articles.keys());
}

function judgeFile(path: string, { publicFiles, catalog }: Subject): Said | undefined {
	if (publicFiles.has(path)) return undefined;
	const article = /\.\w+$/.test(path) ? undefined : keyMeant(path, catalog);
	if (article) {
		const message = `\`${path}\` is the address of a page, which differs from language to language.`;
		return { message, hint: `Write \`${article}\`.` };
	}
	const meant = didYouMean(decoded(path), publicFiles);
	return {
		message: `There is no file \`public${path}\`.`,
		hint: meant
			? `Did you mean \`${/\s/.test(meant) ? `<${meant}>` : meant}\`?`
			: 'Put the file into `public/`. A link to an article names its key: `policies/returns`.',
	};
}

function judgeAnchor(
	anchor: string,
	article: Article,
	locale: string,
	{ catalog, unreadable }: Subject,
): Said | undefined {
	const ids = idsOf(article, locale, catalog);
	const wanted = decoded(anchor);
	if (ids.includes(wanted) || isUnreadable(article.key, unreadable)) return undefined;
	const meant = didYouMean(wanted, ids);
	return {
		message: `There is no heading \`#${wanted}\` in \`${article.key}\`.`,
		hint: meant
			? `Did you mean \`#${meant}\`?`
			: ids.length > 0
				? `Its headings are ${ids.map((id) => `\`#${id}\``).join(', ')}.`
				: 'The article has no headings.',
	};
}

/** The ids on the page that a reader of `locale` gets. */
function idsOf(article: Article, locale: string, catalog: Catalog): string[] {
	const entry = resolve(catalog, article, locale);
	return headingIds(entry.body.headings, article.source.body.headings).ids;
}

function toProblem({ entry }: ReadEntry, place: Place, said: Said): Problem {
	return { file: entry.file, ...place, severity: 'error', ...said };
}
